import type { LocalisedText } from '../../platform/localised.ts'

/** Shipped words are whole in every language. */
export type Said = Required<LocalisedText>
export const say = (nb: string, nn: string, en: string): Said => ({ nb, nn, en })

export type Choice = { code: string; display: Said; score?: number }

/** How a question is answered. */
export type Way =
  | { kind: 'zero-to-ten'; lower: Said; upper: Said }
  | { kind: 'one'; options: Choice[] }
  | { kind: 'one-or-own-words'; options: Choice[] }
  | { kind: 'words' }

/** A question of our own, with a code that stays the same wherever and whenever it is asked. */
export type Question = {
  code: string
  text: Said
  help?: Said
  way: Way
  /** Together with a few others like it, it could tell who answered. */
  isIdentifying?: boolean
}

export const ask = (code: string, way: Way, text: Said, help?: Said): Question => ({
  ...{ code, way, text },
  ...(help && { help }),
})

/** A question that in a small group could tell who answered. */
export const askWithCare = (...asked: Parameters<typeof ask>): Question => ({
  ...ask(...asked),
  isIdentifying: true,
})

/** 0 to 10, with words at both ends. */
export const zeroToTen = (lower: Said, upper: Said): Way => ({ kind: 'zero-to-ten', lower, upper })

/** Steps that count 1, 2, 3 …, the last being the most. */
export const steps = (...displays: Said[]): Way => ({
  kind: 'one',
  options: displays.map((display, index) => ({ code: String(index + 1), display, score: index + 1 })),
})

/** One of several that have no order. */
export const oneOf = (options: Record<string, Said>): Way => ({ kind: 'one', options: coded(options) })
export const oneOfOrOwnWords = (options: Record<string, Said>): Way => ({
  kind: 'one-or-own-words',
  options: coded(options),
})

export const ownWords: Way = { kind: 'words' }

const coded = (options: Record<string, Said>): Choice[] =>
  Object.entries(options).map(([code, display]) => ({ code, display }))
