/** Chance that comes out the same every time: drawn from a text, such as the slug of a course. */
export type Chance = {
  /** A number from 0 up to, but not including, 1. */
  next(): number
  whole(from: number, to: number): number
  one<T>(list: readonly T[]): T
  /** True in `share` of the cases: 0.25 is every fourth. */
  happens(share: number): boolean
}

export function chanceOf(seed: string): Chance {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    one: (list) => at(list, Math.floor(next() * list.length)),
    happens: (share) => next() < share,
  }
}

/** The item at a place, counted round and round. */
export function at<T>(list: readonly T[], place: number): T {
  if (list.length === 0) throw new Error('Nothing to choose from')
  return list[place % list.length] as T
}

function hash(text: string): number {
  let sum = 2_166_136_261
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16_777_619)
  return sum
}
