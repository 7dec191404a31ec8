import type { Item, Option } from '../../form.ts'

/** The ways a question of one’s own can be answered, by the word in the address. */
export const kinds = {
  'en-av-flere': 'one',
  skala: 'scale',
  'ja-nei': 'yes-no',
  flere: 'several',
  'lang-tekst': 'long',
  'kort-tekst': 'short',
  tall: 'number',
} as const
export type Kind = (typeof kinds)[keyof typeof kinds]

export const isKind = (word: string): word is keyof typeof kinds => Object.hasOwn(kinds, word)

/** How a question is answered. `other`: a way that can be shown, but not chosen here. */
export function kindOf(item: Item): Kind | 'other' {
  switch (item.type) {
    case 'boolean':
      return 'yes-no'
    case 'string':
      return 'short'
    case 'text':
      return 'long'
    case 'integer':
      return 'number'
    case 'choice':
    case 'open-choice':
      if (item.repeats) return 'several'
      return isZeroToTen(item.options) ? 'scale' : 'one'
    default:
      return 'other'
  }
}

/** A new question, with nothing written in it. */
export const blank = (kind: Kind, linkId: string): Item => ({
  ...{ linkId, code: linkId, type: types[kind], text: {} },
  ...{ required: false, repeats: kind === 'several', options: kind === 'scale' ? zeroToTen : [], items: [] },
})

const types = {
  one: 'choice',
  several: 'choice',
  scale: 'choice',
  'yes-no': 'boolean',
  short: 'string',
  long: 'text',
  number: 'integer',
} as const satisfies Record<Kind, Item['type']>

/** As the bank has it, so that the two look alike and count alike. */
const zeroToTen: Option[] = Array.from({ length: 11 }, (_, score) => {
  const figure = String(score)
  return { code: figure, display: { nb: figure, nn: figure, en: figure }, score }
})

const isZeroToTen = (options: Option[]): boolean =>
  options.length === 11 &&
  options.every(
    ({ code, display }, at) => code === String(at) && Object.values(display).every((one) => one === code),
  )
