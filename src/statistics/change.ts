import { type Interval, intervalAround, type Verdict, verdictOf } from './interval.ts'
import { type Proportion, proportionOf } from './proportion.ts'
import { type Summary, summaryOfList } from './summary.ts'
import { isGiven, type Missing } from './tally.ts'

/** One person's score in two waves. */
export type Pair = { before: number | Missing; after: number | Missing }

export type Direction = {
  higherIsBetter?: boolean
  /** The smallest difference that matters to the person, where one is published for the scale. */
  smallestImportant?: number | undefined
}

/** What changed for those who answered both times. */
export type Change = {
  n: number
  /** Pairs where one of the answers is missing. */
  missing: number
  before: Summary
  after: Summary
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
  const differences = complete.map((pair) => pair.after - pair.before)
  const { n, mean, sd } = summaryOfList(differences)
  const interval = intervalAround(mean ?? 0, (sd ?? 0) / Math.sqrt(n), n - 1)
  const gains = higherIsBetter ? differences : differences.map((difference) => -difference)
  return {
    n,
    missing: pairs.length - n,
    before,
    after: summaryOfList(complete.map((pair) => pair.after)),
    mean,
    sd,
    interval,
    verdict: verdictOf(interval, higherIsBetter),
    standardised: interval && mean !== undefined && sd ? mean / sd : undefined,
    people: peopleOf(gains, smallestImportant, before.sd),
  }
}

const isComplete = (pair: Pair): pair is { before: number; after: number } =>
  isGiven(pair.before) && isGiven(pair.after)

/**
 * Where no smallest important difference is published, half a standard deviation at the first measurement stands in for it
 * (Norman, Sloan & Wyrwich, Med Care 2003;41:582–592).
 */
function peopleOf(gains: number[], published: number | undefined, sd: number | undefined) {
  const atLeast = published ?? (sd ?? 0) / 2
  const least = atLeast - 1e-9 // scores are sums of fractions: 1.3 − 0.8 is a half
  const count = (matches: (gain: number) => boolean) =>
    proportionOf(gains.filter(matches).length, gains.length)
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
