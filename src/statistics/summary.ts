import { type Proportion, proportionOf } from './proportion.ts'
import {
  countOf,
  deviationOf,
  inOrder,
  isGiven,
  type Missing,
  meanOf,
  quantileOf,
  type Tally,
  tallyOf,
} from './tally.ts'

/** What can be said of one question or one score. What can't be said of so few is undefined. */
export type Summary = {
  n: number
  missing: number
  mean: number | undefined
  sd: number | undefined
  median: number | undefined
  /** Lower and upper quartile. */
  quartiles: { lower: number; upper: number; between: number } | undefined
}

/** The figures of a distribution; how many skipped is known only to the caller. */
export function summaryOf(distribution: Tally, missing = 0): Summary {
  const tally = inOrder(distribution.filter(({ count }) => count > 0))
  return {
    n: countOf(tally),
    missing,
    mean: meanOf(tally),
    sd: deviationOf(tally),
    median: quantileOf(tally, 0.5),
    quartiles: quartilesOf(tally),
  }
}

/** The same figures of a list of answers, where a skipped one is null or undefined. */
export const summaryOfList = (values: (number | Missing)[]): Summary =>
  summaryOf(tallyOf(values), values.filter((value) => !isGiven(value)).length)

function quartilesOf(tally: Tally): Summary['quartiles'] {
  const [lower, upper] = [quantileOf(tally, 0.25), quantileOf(tally, 0.75)]
  return lower === undefined || upper === undefined ? undefined : { lower, upper, between: upper - lower }
}

/**
 * How many gave the lowest and the highest answer there is. More than 15 % at either end, and the question can't show who got
 * worse or better (Terwee et al., J Clin Epidemiol 2007;60:34–42).
 */
export function floorAndCeiling(
  tally: Tally,
  { min, max }: { min: number; max: number },
): { floor: Proportion; ceiling: Proportion } | undefined {
  const at = (end: number) =>
    proportionOf(countOf(tally.filter(({ value }) => value === end)), countOf(tally))
  const [floor, ceiling] = [at(min), at(max)]
  return floor && ceiling && { floor, ceiling }
}
