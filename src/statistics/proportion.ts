import type { Interval } from './interval.ts'

/** So many of so many, and how uncertain the share is. */
export type Proportion = { count: number; of: number; share: number; interval: Interval }

const z = 1.959963984540054 // 97.5 % of a normal distribution lies below

/**
 * A share with Wilson's 95 % interval, which stays within 0 and 1 and is honest for few and for none (Wilson, J Am Stat Assoc
 * 1927;22:209–212). Undefined when nobody was asked.
 */
export function proportionOf(count: number, of: number): Proportion | undefined {
  if (of === 0) return undefined
  const share = count / of
  const shrink = 1 + z ** 2 / of
  const middle = (share + z ** 2 / (2 * of)) / shrink
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const interval = { from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
  if (count === 0) interval.from = 0
  if (count === of) interval.to = 1
  return { count, of, share, interval }
}
