import type { RunWave } from '../queries.ts'

/**
 * Under so many answers nothing is counted aloud. While a wave is open, whoever knows who was there could tell who is left; afterwards small runs are
 * told of together (docs/protection.md), and how many answered in each of them would take their sum apart.
 */
export const fewest = 5

export type WaveState = 'planned' | 'open' | 'over'

/** Where a wave is in its time, on a day. */
export const stateOf = (
  { opensOn, closesOn, closedAt }: Pick<RunWave, 'opensOn' | 'closesOn' | 'closedAt'>,
  today: string,
): WaveState => (closedAt !== null || closesOn < today ? 'over' : today < opensOn ? 'planned' : 'open')

/** How many have answered: all of them, and those who did by the link they were mailed. The others had the code of the room, or paper. */
export type Answered = { all: number; byLink: number }

/** What may be said aloud of how many have answered: nothing under five, and by which way only where neither way is of fewer. */
export function sayable({ all, byLink }: Answered): { all?: number; byLink?: number; otherwise?: number } {
  if (all < fewest) return {}
  const otherwise = all - byLink
  if (otherwise === 0) return { all, byLink }
  return byLink < fewest || otherwise < fewest ? { all } : { all, byLink, otherwise }
}

/** How many got a reminder, where that doesn't tell that fewer than five had answered by then. */
export const sayableReminders = (reminded: number[], invited: number | null): (number | undefined)[] =>
  reminded.map((count) => ((invited ?? 0) - count < fewest ? undefined : count))

/** The first wave that isn't over: the one that matters now. */
export const currentOf = <W extends RunWave>(waves: W[], today: string): W | undefined =>
  waves.find((wave) => stateOf(wave, today) === 'open') ??
  waves.find((wave) => stateOf(wave, today) === 'planned')

/** Six signs are easier to read in two threes: "B7K 2QX". */
export const codeInWords = (code: string): string => `${code.slice(0, 3)}\u00a0${code.slice(3)}`
