import { type Interval, intervalAround, type Verdict, verdictOf } from './interval.ts'
import { type Proportion, proportionOf } from './proportion.ts'
import { type Summary, summaryOf, summaryOfList } from './summary.ts'
import { countOf, isGiven, type Missing, type Tally, tallyOf } from './tally.ts'

/** One person's score in two waves. */
export type Pair = { before: number | Missing; after: number | Missing }

export type Direction = {
  higherIsBetter?: boolean
  /** The smallest difference that matters to the person, where one is published for the scale. */
  smallestImportant?: number | undefined
}

/** What changed for those who answered both times. */
export type Change = Difference & {
  /** Pairs where one of the answers is missing. */
  missing: number
  before: Summary
  after: Summary
}

/** What can be said of a change when only the differences are known. */
export type Difference = {
  n: number
  mean: number | undefined
  sd: number | undefined
  interval: Interval | undefined
  verdict: Verdict
  /** Standardised response mean: mean change divided by its own standard deviation. */
  standardised: number | undefined
  people: PeopleOfChange | undefined
}

/** How many changed by at least what matters, and what that is. */
export type PeopleOfChange = {
  atLeast: number
  by: 'published' | 'half-deviation'
  better: Proportion
  same: Proportion
  worse: Proportion
}

/** Change between two waves for those with both; nothing is filled in for the others. */
export function pairedChange(
  pairs: Pair[],
  { higherIsBetter = true, smallestImportant }: Direction = {},
): Change {
  const complete = pairs.filter(isComplete)
  const before = summaryOfList(complete.map((pair) => pair.before))
  const differences = tallyOf(complete.map((pair) => pair.after - pair.before))
  return {
    ...differenceOf(differences, { higherIsBetter, smallestImportant, sdBefore: before.sd }),
    missing: pairs.length - complete.length,
    before,
    after: summaryOfList(complete.map((pair) => pair.after)),
  }
}

/** The same of the differences alone. `sdBefore`: the spread at the first measurement, known from elsewhere. */
export function differenceOf(
  differences: Tally,
  { higherIsBetter = true, smallestImportant, sdBefore }: Direction & { sdBefore?: number | undefined } = {},
): Difference {
  const { n, mean, sd } = summaryOf(differences)
  const interval = intervalAround(mean ?? 0, (sd ?? 0) / Math.sqrt(n), n - 1)
  const gains = differences.map(({ value, count }) => ({ value: higherIsBetter ? value : -value, count }))
  return {
    n,
    mean,
    sd,
    interval,
    verdict: verdictOf(interval, higherIsBetter),
    standardised: interval && mean !== undefined && sd ? mean / sd : undefined,
    people: peopleOf(gains, smallestImportant, sdBefore),
  }
}

const isComplete = (pair: Pair): pair is { before: number; after: number } =>
  isGiven(pair.before) && isGiven(pair.after)

/**
 * Where no smallest important difference is published, half a standard deviation at the first measurement stands in for it
 * (Norman, Sloan & Wyrwich, Med Care 2003;41:582–592).
 */
function peopleOf(gains: Tally, published: number | undefined, sd: number | undefined) {
  const atLeast = published ?? (sd ?? 0) / 2
  const least = atLeast - 1e-9 // scores are sums of fractions: 1.3 − 0.8 is a half
  const count = (matches: (gain: number) => boolean) =>
    proportionOf(countOf(gains.filter(({ value }) => matches(value))), countOf(gains))
  const better = count((gain) => gain >= least)
  const worse = count((gain) => gain <= -least)
  const same = count((gain) => Math.abs(gain) < least)
  if (atLeast <= 0 || !better || !same || !worse) return undefined
  return {
    atLeast,
    by: published === undefined ? ('half-deviation' as const) : ('published' as const),
    better,
    same,
    worse,
  }
}
