import { tQuantile } from './student-t.ts'

/** Where the true value lies, in 95 of 100 such intervals. */
export type Interval = { from: number; to: number }

/**
 * Student's 95 % interval around a mean or a difference. Undefined when there is no spread to judge by: then the answer is a
 * count of people, not an interval.
 */
export function intervalAround(
  middle: number,
  standardError: number,
  degreesOfFreedom: number,
): Interval | undefined {
  const rounding = 1e-12 * Math.max(1, Math.abs(middle))
  if (!(standardError > rounding && degreesOfFreedom > 0)) return undefined
  const half = tQuantile(0.975, degreesOfFreedom) * standardError
  return { from: middle - half, to: middle + half }
}

/** What is true of a difference, in place of a p-value. */
export type Verdict = 'clearly-better' | 'clearly-worse' | 'cannot-tell'

/** An interval that covers no difference at all, or is not there, tells nothing. */
export function verdictOf(interval: Interval | undefined, higherIsBetter = true): Verdict {
  if (!interval || (interval.from <= 0 && interval.to >= 0)) return 'cannot-tell'
  return interval.from > 0 === higherIsBetter ? 'clearly-better' : 'clearly-worse'
}
