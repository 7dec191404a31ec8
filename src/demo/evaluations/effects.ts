/** Where people stand before a course or after it, from nothing (0) to the most there is (1); a few questions. */
export const usual: Record<string, number> = {
  heard: 0.84,
  'kin-own-turn': 0.7,
  'kin-understands': 0.7,
  'kin-own-care': 0.58,
  'starthjelp-other-parents': 0.86,
  'starthjelp-rights': 0.6,
  'starthjelp-who-helps': 0.68,
  'starthjelp-safer': 0.66,
  everyday: 0.5,
  'where-to-turn': 0.45,
  'talk-about-it': 0.5,
}

/**
 * What a wave adds to that. A course that teaches whom to ask is clearly seen after three months; after a year little is left, and so
 * few answer that nobody can tell.
 */
export const added: Record<string, Record<string, number>> = {
  'after-2-weeks': { 'where-to-turn': 0.22, everyday: 0.08, 'talk-about-it': 0.04 },
  'after-3-months': {
    ...{ 'where-to-turn': 0.2, everyday: 0.09, 'talk-about-it': 0.03 },
    ...{ 'kin-own-care': 0.06, 'kin-understands': 0.02 },
  },
  'after-6-months': { 'where-to-turn': 0.12, everyday: 0.05, 'talk-about-it': 0.02 },
  'after-12-months': { everyday: 0.01, 'talk-about-it': 0.01 },
}

/**
 * How much of those who were asked answer each wave: about half of those who joined are left after a year. They leave together, six of a
 * full group and nobody till the next but one: what has changed in a run is told when nobody left it, or five or more.
 */
export const answering: Record<string, number> = {
  before: 0.78,
  'last-day': 0.87,
  'after-2-weeks': 0.57,
  'after-3-months': 0.57,
  'after-6-months': 0.36,
  'after-12-months': 0.36,
}
/** The same, where few are asked and only twice. */
export const answeringLater = 0.47

/** How many in a hundred give each answer, where answers have no order. */
export const shares: Record<string, Record<string, number>> = {
  role: { self: 68, 'next-of-kin': 26, both: 4, other: 2 },
  'kin-relation': { partner: 44, child: 36, sibling: 10, parent: 4, other: 6 },
  'starthjelp-age-of-child': { 'under-1': 22, '1-2': 34, '3-6': 30, 'over-6': 14 },
}
