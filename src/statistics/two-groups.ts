import { type Interval, intervalAround } from './interval.ts'
import { type Summary, summaryOf, summaryOfList } from './summary.ts'
import type { Missing, Tally } from './tally.ts'

/** Two groups of different people: mean of the first less mean of the second. */
export type TwoGroups = {
  first: Summary
  second: Summary
  difference: number | undefined
  interval: Interval | undefined
}

/** Welch's interval, which lets the groups differ in size and spread (Biometrika 1947;34:28–35). */
export const compareGroups = (one: (number | Missing)[], other: (number | Missing)[]): TwoGroups =>
  compared(summaryOfList(one), summaryOfList(other))

/** The same, of two distributions. */
export const compareTallies = (one: Tally, other: Tally): TwoGroups =>
  compared(summaryOf(one), summaryOf(other))

function compared(first: Summary, second: Summary): TwoGroups {
  if (first.mean === undefined || second.mean === undefined)
    return { first, second, difference: undefined, interval: undefined }
  const difference = first.mean - second.mean
  return { first, second, difference, interval: welch(difference, first, second) }
}

/** Undefined when either group is one person: what one says nothing is known of the spread of. */
function welch(difference: number, first: Summary, second: Summary): Interval | undefined {
  if (first.sd === undefined || second.sd === undefined) return undefined
  const [ofFirst, ofSecond] = [first.sd ** 2 / first.n, second.sd ** 2 / second.n]
  const variance = ofFirst + ofSecond
  const degrees = variance ** 2 / (ofFirst ** 2 / (first.n - 1) + ofSecond ** 2 / (second.n - 1))
  return intervalAround(difference, Math.sqrt(variance), degrees)
}

/**
 * Whether those who left began as those who stayed did. When they didn't, the figures of those who stayed say little of all.
 */
export function completersAgainstDropOuts(
  people: { baseline: number | Missing; completed: boolean }[],
): TwoGroups {
  const baselines = (completed: boolean) =>
    people.filter((person) => person.completed === completed).map(({ baseline }) => baseline)
  return compareGroups(baselines(true), baselines(false))
}
