import type { Tally } from './facts.ts'

/** The group of those who answered the question and didn't say which group they are in. */
export const unstated = 'unstated'
/** The groups that are told of together, because one of them is too small. */
export const rest = 'rest'

/** All of them in one. */
export function sum(tallies: Tally[]): Tally {
  const whole: Tally = { n: 0, counts: {} }
  for (const tally of tallies) {
    whole.n += tally.n
    if (tally.asked !== undefined) whole.asked = (whole.asked ?? 0) + tally.asked
    addAll(whole.counts, tally.counts)
    if (tally.left) {
      whole.left ??= {}
      addAll(whole.left, tally.left)
    }
    for (const [group, its] of Object.entries(tally.groups ?? {})) {
      whole.groups ??= {}
      whole.groups[group] = sum([whole.groups[group] ?? { n: 0, counts: {} }, its])
    }
  }
  return whole
}

/** The whole with its groups, those who didn't say theirs among them: the groups add up, so nothing more comes of subtracting. */
export function withGroups(whole: Tally, groups: Record<string, Tally>): Tally {
  const stated = sum(Object.values(groups))
  const silent: Tally = { n: whole.n - stated.n, counts: {} }
  for (const [value, n] of Object.entries(whole.counts))
    silent.counts[value] = n - (stated.counts[value] ?? 0)
  return { ...whole, groups: silent.n > 0 ? { ...groups, [unstated]: silent } : groups }
}

/** Everybody has answered the same. */
export const isUnanimous = (tally: Tally): boolean =>
  tally.n > 0 && Object.values(tally.counts).filter((n) => n > 0).length < 2

function addAll(to: Record<string, number>, what: Record<string, number>): void {
  for (const [key, n] of Object.entries(what)) to[key] = (to[key] ?? 0) + n
}
