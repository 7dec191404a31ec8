import { quantileSorted, sum } from 'd3-array'

/** How many gave each value, lowest first. A roll-up holds this, and most figures need no more. */
export type Tally = { value: number; count: number }[]

/** What somebody skipped, or what could not be scored. */
export type Missing = null | undefined

export const isGiven = (value: number | Missing): value is number => Number.isFinite(value)

/** A list of answers as a tally. What is missing is left out. */
export function tallyOf(values: (number | Missing)[]): Tally {
  const counts = new Map<number, number>()
  for (const value of values.filter(isGiven)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return inOrder([...counts].map(([value, count]) => ({ value, count })))
}

export const inOrder = (tally: Tally): Tally => tally.toSorted((a, b) => a.value - b.value)

export const countOf = (tally: Tally): number => sum(tally, ({ count }) => count)

export const meanOf = (tally: Tally): number | undefined =>
  tally.length === 0 ? undefined : sum(tally, ({ value, count }) => value * count) / countOf(tally)

/** Standard deviation with n − 1: nothing to say of fewer than two. */
export function deviationOf(tally: Tally): number | undefined {
  const n = countOf(tally)
  const mean = meanOf(tally)
  if (mean === undefined || n < 2) return undefined
  return Math.sqrt(sum(tally, ({ value, count }) => count * (value - mean) ** 2) / (n - 1))
}

/** The quantile that R calls type 7, its own default: between two values in proportion to the distance. */
export function quantileOf(tally: Tally, share: number): number | undefined {
  const ranks = { length: countOf(tally) } as number[] // a million answers needn't be written out to be counted
  return quantileSorted(ranks, share, (_, rank) => valueAt(tally, rank))
}

function valueAt(tally: Tally, rank: number): number {
  let passed = 0
  for (const { value, count } of tally) {
    passed += count
    if (passed > rank) return value
  }
  return Number.NaN
}
