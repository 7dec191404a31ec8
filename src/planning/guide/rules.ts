import type { ProgrammeItem } from '../../courses/index.ts'
import { type Guide, type GuideItem, type GuidePart, isSame } from '../../programmes/index.ts'

/** A yes or no to a part, as a version has it. */
export type Choice = { key: string; version: number; choice: 'taken' | 'declined'; by: string; at: Date }

/** Where a part stands in a plan: what the group has of it, what the newest version says, and whether they have answered. */
export type Standing = {
  key: string
  /** As the group has it, and since which version; missing when they never took it, or took it away. */
  held: (GuidePart & { version: number }) | undefined
  /** As the newest version has it; missing when it is gone there. */
  latest: GuidePart | undefined
  state: 'taken' | 'declined' | 'open'
  /** The last answer, whatever it was to; and the last yes. */
  last: Choice | undefined
  taken: Choice | undefined
}

/** Every part that the newest version or the group has. `guides` are the versions issued, `choices` the answers, the first first. */
export function standingsOf(guides: Guide[], choices: Choice[]): Standing[] {
  const newest = guides.at(-1)
  if (!newest) return []
  const at = (version: number, key: string) =>
    guides.find((guide) => guide.version === version)?.parts.find((part) => part.key === key)
  const keys = new Set([...newest.parts.map(({ key }) => key), ...choices.map(({ key }) => key)])
  return [...keys].flatMap((key) => {
    const answers = choices.filter((choice) => choice.key === key)
    const last = answers.at(-1)
    const taken = answers.findLast(({ choice }) => choice === 'taken')
    const part = taken && at(taken.version, key)
    const held = part && { ...part, version: taken.version }
    const latest = at(newest.version, key)
    if (!held && !latest) return []
    return {
      key,
      held,
      latest,
      last,
      taken,
      state: stateOf(part, latest, last, last && at(last.version, key)),
    }
  })
}

/** What the group has already needs no answer; nor does what they have answered, till a version says something else. */
function stateOf(
  held: GuidePart | undefined,
  latest: GuidePart | undefined,
  last: Choice | undefined,
  answered: GuidePart | undefined,
): Standing['state'] {
  if (isSame(held, latest)) return 'taken'
  return last && isSame(answered, latest) ? last.choice : 'open'
}

export type Change = 'new' | 'changed' | 'removed'

/** What the newest version would change for the group. */
export const changeIn = ({ held, latest }: Standing): Change =>
  held ? (latest ? 'changed' : 'removed') : 'new'

/** The parts a group has of one kind. */
export const heldOf = (standings: Standing[], kind: GuidePart['kind']): GuidePart[] =>
  standings.flatMap(({ held }) => (held?.kind === kind ? held : []))

/** A day of a guide as a course has it. */
export const asProgramme = ({ day, items }: Pick<GuidePart, 'day' | 'items'>): ProgrammeItem[] =>
  items.map((item) => ({ ...item, day: day ?? 1, speaker: null }))

/**
 * The programme of a course when a day of the guide is exchanged for a newer one. What the group has written itself is never
 * taken away: then there is nothing to answer, and the day stays as it is.
 */
export function withDay(
  items: ProgrammeItem[],
  held: GuidePart | undefined,
  latest: GuidePart | undefined,
): ProgrammeItem[] | undefined {
  const before = held ? items.filter(({ day }) => day === held.day) : []
  const rest = items.filter((item) => !before.includes(item))
  const isOwn = held !== undefined && !areSame(before, asProgramme(held))
  const isTaken = latest !== undefined && rest.some(({ day }) => day === latest.day)
  if (isOwn || isTaken) return undefined
  return [...rest, ...(latest ? asProgramme(latest) : [])].sort(
    (a, b) => a.day - b.day || a.starts.localeCompare(b.starts),
  )
}

const areSame = (some: ProgrammeItem[], others: ProgrammeItem[]): boolean =>
  some.length === others.length && some.every((item, at) => isSameItem(item, others[at]))

const isSameItem = (one: ProgrammeItem, other: ProgrammeItem | undefined): boolean =>
  other !== undefined && one.speaker === other.speaker && wordsOf(one) === wordsOf(other)

const wordsOf = ({ starts, ends, title, ledBy }: GuideItem): string =>
  JSON.stringify([starts, ends, title.nb ?? '', title.nn ?? '', title.en ?? '', ledBy])
