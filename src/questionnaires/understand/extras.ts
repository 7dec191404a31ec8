import type { ItemType, Words } from '../form.ts'
import { harmlessOnItem, urls } from './extensions.ts'
import { below, isObject, type Json, listAt, type Reading, refuse, valueAt } from './reading.ts'
import { withVariables } from './variables.ts'
import { wordsAt } from './words.ts'

/** What the extensions of an item say of it. */
export type Extras = {
  controls: string[]
  min?: number | string
  max?: number | string
  minLength?: number
  decimals?: number
  regex?: string
  unit?: string
  calculated?: string
  sublabel?: Words
  hidden?: boolean
  /** So many answers at most, and where it says so. */
  most?: { answers: number; at: string }
}

type Read = (reading: Reading, extension: Json, at: string, extras: Extras, type: ItemType) => void

/** Reads the extensions of an item; those that change what is asked in a way that can't be shown are faults. */
export function extrasAt(reading: Reading, item: Json, type: ItemType, path: string): Extras {
  const extras: Extras = { controls: [] }
  for (const { at, value } of listAt(reading, item, 'extension', path)) {
    const url = String(value.url)
    const read = Object.hasOwn(readers, url) ? readers[url] : undefined
    if (read) read(reading, value, at, extras, type)
    else if (!harmlessOnItem.has(url)) refuse(reading, at, reading.t.extension(url))
  }
  return extras
}

const numbers: ItemType[] = ['integer', 'decimal', 'quantity']
const lines: ItemType[] = ['string', 'text']
const mostDecimals = 10

const readers: Record<string, Read> = {
  [urls.itemControl]: (_, extension, __, extras) => {
    extras.controls.push(...codesOf(extension.valueCodeableConcept))
  },
  [urls.minValue]: (reading, extension, at, extras, type) => {
    const min = limitOf(reading, extension, at, type)
    if (min !== undefined) extras.min = min
  },
  [urls.maxValue]: (reading, extension, at, extras, type) => {
    const max = limitOf(reading, extension, at, type)
    if (max !== undefined) extras.max = max
  },
  [urls.minLength]: (reading, extension, at, extras, type) => {
    const length = wholeOf(reading, extension, at)
    if (!lines.includes(type)) refuse(reading, at, reading.t.notHere)
    else if (length !== undefined && length > 0) extras.minLength = length
  },
  [urls.decimals]: (reading, extension, at, extras, type) => {
    const decimals = wholeOf(reading, extension, at)
    if (!numbers.includes(type) || (decimals ?? 0) > mostDecimals) refuse(reading, at, reading.t.notHere)
    else if (decimals !== undefined && type !== 'integer') extras.decimals = decimals
  },
  [urls.regex]: (reading, extension, at, extras, type) => {
    const regex = valueAt(reading, extension, 'valueString', 'string', at)
    if (!lines.includes(type)) refuse(reading, at, reading.t.notHere)
    else if (regex) extras.regex = regex
  },
  [urls.unit]: unitOf,
  [urls.unitOption]: unitOf,
  [urls.hidden]: (reading, extension, at, extras) => {
    extras.hidden = valueAt(reading, extension, 'valueBoolean', 'boolean', at) === true
  },
  [urls.sliderStep]: (reading, extension, at) => {
    if (wholeOf(reading, extension, at) !== 1) refuse(reading, at, reading.t.step)
  },
  [urls.minOccurs]: (reading, extension, at) => {
    if ((wholeOf(reading, extension, at) ?? 0) > 1)
      refuse(reading, at, reading.t.extension(String(extension.url)))
  },
  [urls.maxOccurs]: (reading, extension, at, extras) => {
    const answers = wholeOf(reading, extension, at)
    if (answers !== undefined && answers > 1) extras.most = { answers, at }
  },
  // They have been read, for what builds on them.
  [urls.variable]: () => undefined,
  [urls.calculated]: (reading, extension, at, extras, type) => {
    const expression = isObject(extension.valueExpression) ? extension.valueExpression : {}
    if (expression.language !== 'text/fhirpath') refuse(reading, at, reading.t.expressionLanguage)
    const written = valueAt(reading, expression, 'expression', 'string', below(at, 'valueExpression'))
    if (written) calculate(reading, written, at, extras, type)
    else refuse(reading, at, reading.t.missing)
  },
  [urls.calculatedBefore]: (reading, extension, at, extras, type) => {
    const written = valueAt(reading, extension, 'valueString', 'string', at)
    if (written) calculate(reading, written, at, extras, type)
  },
  [urls.sublabel]: (reading, extension, at, extras) => {
    const words = wordsAt(reading, extension, 'valueMarkdown', at)
    if (words) extras.sublabel = words
  },
  [urls.sublabelText]: (reading, extension, at, extras) => {
    const words = wordsAt(reading, extension, 'valueString', at)
    if (words) extras.sublabel ??= words
  },
}

function limitOf(reading: Reading, extension: Json, at: string, type: ItemType): number | string | undefined {
  if (type === 'date') {
    const day = valueAt(reading, extension, 'valueDate', 'string', at)
    return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : refuse(reading, at, reading.t.notHere)
  }
  if (!numbers.includes(type)) return refuse(reading, at, reading.t.notHere)
  const from = isObject(extension.valueQuantity) ? extension.valueQuantity : extension
  const key = from !== extension ? 'value' : 'valueDecimal' in extension ? 'valueDecimal' : 'valueInteger'
  const number = valueAt(reading, from, key, 'number', at)
  return number !== undefined && Number.isFinite(number) ? number : refuse(reading, at, reading.t.missing)
}

function wholeOf(reading: Reading, extension: Json, at: string): number | undefined {
  const number = valueAt(reading, extension, 'valueInteger', 'number', at)
  return number !== undefined && Number.isInteger(number) && number >= 0
    ? number
    : refuse(reading, at, reading.t.missing)
}

/** What is worked out is a number. */
function calculate(reading: Reading, written: string, at: string, extras: Extras, type: ItemType): void {
  const whole = withVariables(written, reading.variables)
  if (!numbers.includes(type)) refuse(reading, at, reading.t.notHere)
  else if (whole === undefined) refuse(reading, at, reading.t.expression)
  else extras.calculated = whole
}

function unitOf(reading: Reading, extension: Json, at: string, extras: Extras, type: ItemType): void {
  const coding = isObject(extension.valueCoding) ? extension.valueCoding : {}
  const unit = coding.display ?? coding.code
  if (typeof unit !== 'string' || unit.trim() === '') refuse(reading, at, reading.t.missing)
  else if (!numbers.includes(type)) refuse(reading, at, reading.t.notHere)
  else if (extras.unit !== undefined && extras.unit !== unit.trim()) refuse(reading, at, reading.t.units)
  else extras.unit = unit.trim()
}

/** The codes of a control. */
export const codesOf = (concept: unknown): string[] =>
  isObject(concept) && Array.isArray(concept.coding)
    ? concept.coding.flatMap((coding) =>
        isObject(coding) && typeof coding.code === 'string' ? coding.code : [],
      )
    : []
