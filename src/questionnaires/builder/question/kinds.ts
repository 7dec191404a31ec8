import type { Item, Option } from '../../form.ts'
import { isOnLine } from '../../views/slider-question.tsx'

/** The ways a question of one’s own can be answered, by the word in the address. */
export const kinds = {
  'en-av-flere': 'one',
  skala: 'scale',
  linje: 'line',
  'ja-nei': 'yes-no',
  flere: 'several',
  'lang-tekst': 'long',
  'kort-tekst': 'short',
  tall: 'number',
  tekst: 'told',
} as const
export type Kind = (typeof kinds)[keyof typeof kinds]

export const isKind = (word: string): word is keyof typeof kinds => Object.hasOwn(kinds, word)

/** What can be asked; words between the questions are told, and have a way of their own into the form. */
export const askedKinds = (Object.entries(kinds) as [string, Kind][]).filter(([, kind]) => kind !== 'told')

/** How a question is answered. `other`: a way that can be shown, but not chosen here. */
export function kindOf(item: Item): Kind | 'other' {
  switch (item.type) {
    case 'boolean':
      return 'yes-no'
    case 'string':
      return 'short'
    case 'text':
      return 'long'
    case 'display':
      return 'told'
    case 'integer':
      return isOnLine(item) ? 'line' : 'number'
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
  ...{ linkId, type: types[kind], text: {}, ...(kind !== 'told' && { code: linkId }) },
  ...(kind === 'line' && zeroToHundred),
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
  line: 'integer',
  told: 'display',
} as const satisfies Record<Kind, Item['type']>

/** As a thermometer has it. */
const zeroToHundred = { min: 0, max: 100, control: 'slider' } as const

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
