import type { Coding, Extension, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4.js'
import type { Locale } from '../../platform/locale.ts'
import type { Item, Option, Words } from '../form.ts'
import { systems, urls } from '../understand/extensions.ts'
import { given } from '../understand/reading.ts'
import { toWhen } from './to-when.ts'
import { translated } from './translated.ts'

export type Writing = { base: Locale; questions: Map<string, Item> }

/** An item as FHIR. Its help and the words at the ends of its scale become texts below it, as the standard has them. */
export function toItem(item: Item, writing: Writing): QuestionnaireItem {
  const { base } = writing
  const code = codesOf(item)
  const extension = extensionsOf(item)
  const below = [...partsOf(item, writing), ...item.items.map((one) => toItem(one, writing))]
  return {
    linkId: item.linkId,
    ...(code.length > 0 ? { code } : {}),
    ...given('prefix', item.prefix),
    ...translated('text', item.text, base),
    type: item.type,
    ...toWhen(item, writing),
    ...(item.required ? { required: true } : {}),
    ...(item.repeats ? { repeats: true } : {}),
    ...(item.calculated === undefined ? {} : { readOnly: true }),
    ...given('maxLength', item.maxLength),
    ...(item.options.length > 0
      ? { answerOption: item.options.map((option) => toOption(option, base)) }
      : {}),
    ...(extension.length > 0 ? { extension } : {}),
    ...(below.length > 0 ? { item: below } : {}),
  }
}

const codesOf = ({ code, instrument }: Item): Coding[] => [
  ...(code === undefined ? [] : [{ system: systems.question, code }]),
  ...(instrument === undefined ? [] : [{ system: systems.instrument, code: instrument }]),
]

/** Refero looks for an option's points at its code, LHC-Forms at the option. */
function toOption(option: Option, base: Locale): QuestionnaireItemAnswerOption {
  const { code, display, score, system, valued } = option
  const points = score === undefined ? {} : { extension: [{ url: urls.ordinalValue, valueDecimal: score }] }
  if (valued === 'integer') return { valueInteger: Number(code), ...points }
  if (valued === 'string')
    return { ...translated('valueString', { ...display, [base]: code }, base), ...points }
  return {
    valueCoding: { ...given('system', system), code, ...translated('display', display, base), ...points },
    ...points,
  }
}

function extensionsOf(item: Item): Extension[] {
  const { control, regex, minLength, decimals, unit, calculated } = item
  const found: (Extension | undefined)[] = [
    control && controlled(controls[control]),
    limit(urls.minValue, item, item.min),
    limit(urls.maxValue, item, item.max),
    minLength === undefined ? undefined : { url: urls.minLength, valueInteger: minLength },
    decimals === undefined ? undefined : { url: urls.decimals, valueInteger: decimals },
    regex === undefined ? undefined : { url: urls.regex, valueString: regex },
    unit === undefined ? undefined : { url: urls.unit, valueCoding: { code: unit, display: unit } },
    calculated === undefined
      ? undefined
      : { url: urls.calculated, valueExpression: { language: 'text/fhirpath', expression: calculated } },
  ]
  return found.filter((extension) => extension !== undefined)
}

/** `htable` is the standard's word for questions in rows and answers in columns. */
const controls = {
  slider: 'slider',
  radio: 'radio-button',
  'drop-down': 'drop-down',
  'check-box': 'check-box',
  table: 'htable',
}

const controlled = (code: string): Extension => ({
  url: urls.itemControl,
  valueCodeableConcept: { coding: [{ system: systems.itemControl, code }] },
})

function limit(url: string, { type }: Item, value: number | string | undefined): Extension | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string') return { url, valueDate: value }
  return type === 'integer' ? { url, valueInteger: value } : { url, valueDecimal: value }
}

function partsOf(item: Item, writing: Writing): QuestionnaireItem[] {
  const parts: [string, Words | undefined][] = [
    ['help', item.help],
    ['lower', item.lower],
    ['upper', item.upper],
  ]
  return parts.flatMap(([role, words]) =>
    words
      ? {
          linkId: freeId(`${item.linkId}-${role}`, writing),
          ...translated('text', words, writing.base),
          type: 'display' as const,
          extension: [controlled(role)],
        }
      : [],
  )
}

const freeId = (wanted: string, writing: Writing): string => {
  const linkId = wanted.slice(-240)
  return writing.questions.has(linkId) ? freeId(`${linkId}-`, writing) : linkId
}
