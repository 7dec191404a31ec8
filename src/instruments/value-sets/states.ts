/** The instruments whose states a value set gives a number. */
export const valued = ['eq-5d-5l', 'eq-5d-3l'] as const
export type Valued = (typeof valued)[number]

export const isValued = (instrument: string): instrument is Valued =>
  (valued as readonly string[]).includes(instrument)

/** How many levels each of the five dimensions has. */
export const levelsOf = (instrument: Valued): number => (instrument === 'eq-5d-3l' ? 3 : 5)
export const countOf = (instrument: Valued): number => levelsOf(instrument) ** 5

/** The place of a state among all of them, from 0: 11111, 11112 … Nothing where it is none, or a level is missing. */
export function placeOf(instrument: Valued, state: string): number | undefined {
  const levels = levelsOf(instrument)
  if (!new RegExp(`^[1-${levels}]{5}$`).test(state)) return undefined
  return [...state].reduce((place, level) => place * levels + Number(level) - 1, 0)
}

/** The state at a place. */
export function stateAt(instrument: Valued, place: number): string {
  const levels = levelsOf(instrument)
  return [4, 3, 2, 1, 0].map((at) => (Math.floor(place / levels ** at) % levels) + 1).join('')
}
