import type { Fields } from '../../../authoring/index.ts'
import type { FieldError, ParsedForm } from '../../../platform/form.ts'
import { type Locale, locales } from '../../../platform/locale.ts'
import { oneLine, severalLines } from '../../../platform/plain-text.ts'
import type { Item, Option, Words } from '../../form.ts'
import { hasOptions, longestText, type Written, writtenOf } from './fields.ts'
import { kindOf } from './kinds.ts'
import { isWritten, type Row, rowField, rowsIn } from './rows.ts'
import { texts } from './texts.ts'

type Reading = { fields: Fields; languages: readonly Locale[]; t: (typeof texts)['nb']; errors: FieldError[] }

const longestAnswer = 150

/** A question as somebody wrote it, on top of what it was; or what is wrong with it. */
export function readQuestion(
  fields: Fields,
  before: Item,
  languages: readonly Locale[],
  locale: Locale,
): ParsedForm<Item> {
  const { item, errors } = read(fields, before, languages, locale)
  const state = { values: fields, errors }
  return errors.length > 0 ? { ok: false, state } : { ok: true, value: item, state }
}

/** A question as far as it is written: what there is to think over in it isn’t kept back till the rest is in place. */
export const asWritten = (...asked: Parameters<typeof read>): Item => read(...asked).item

function read(fields: Fields, before: Item, languages: readonly Locale[], locale: Locale) {
  const reading: Reading = { fields, languages, t: texts[locale], errors: [] }
  const kind = kindOf(before)
  const item: Item = { ...before, ...wordsAt(reading, before), required: fields.required === 'yes' }
  if (Object.keys(item.text).length === 0)
    wrong(
      reading,
      `text-${languages[0] ?? 'nb'}`,
      kind === 'told' ? reading.t.writeText : reading.t.writeQuestion,
    )
  if (hasOptions(kind)) {
    item.options = optionsAt(reading, before.options)
    item.type = fields.open === 'yes' ? 'open-choice' : 'choice'
  }
  if (kind === 'number') limitsAt(reading, item)
  return { item, errors: reading.errors }
}

const wrong = ({ errors }: Reading, field: string, message: string): void => {
  errors.push({ field, message })
}

/** The texts of a question. Words in a language the form isn't in are left as they are. */
function wordsAt(reading: Reading, before: Item): Pick<Item, 'text'> & Partial<Pick<Item, Written>> {
  const kind = kindOf(before)
  const found = writtenOf(kind).map((name) => {
    const words: Words = { ...before[name] }
    for (const locale of reading.languages) {
      const field = `${name}-${locale}`
      const text = kind === 'told' ? linesAt(reading, field) : textAt(reading, field)
      const most = longestText(name, kind)
      if (text.length > most) wrong(reading, field, reading.t.tooLong(most))
      if (text) words[locale] = text
      else delete words[locale]
    }
    return [name, Object.keys(words).length > 0 || name === 'text' ? words : undefined] as const
  })
  return Object.fromEntries(found) as Pick<Item, 'text'>
}

function textAt({ fields }: Reading, field: string): string {
  const text = fields[field]
  return typeof text !== 'string' ? '' : field.startsWith('help') ? severalLines(text) : oneLine(text)
}

/** Words between the questions may stand in several paragraphs. */
const linesAt = ({ fields }: Reading, field: string): string => severalLines(String(fields[field] ?? ''))

function optionsAt(reading: Reading, before: Option[]): Option[] {
  const rows = rowsIn(reading.fields)
  const kept = rows.map((row, at) => ({ row, number: at + 1 })).filter(({ row }) => isWritten(row))
  if (kept.length < 2) wrong(reading, rowField(1, reading.languages[0] ?? 'nb'), reading.t.twoAnswers)
  const codes = new Set(kept.map(({ row }) => row.code))
  const seen = new Set<string>()
  return kept.map(({ row, number }) => {
    const known = before.find(({ code }) => code !== '' && code === row.code)
    checkRow(reading, row, number, seen)
    const code = known && !seen.has(` ${known.code}`) ? known.code : freeCode(codes)
    seen.add(` ${code}`)
    const { score: _, ...rest } = known ?? { code, display: {} }
    const score = scoreIn(row)
    return { ...rest, code, display: wordsOf(row), ...(score === undefined ? {} : { score }) }
  })
}

const wordsOf = ({ words }: Row): Words =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const text = oneLine(words[locale] ?? '')
      return text ? [[locale, text]] : []
    }),
  )

const scoreIn = ({ score }: Row): number | undefined =>
  score.trim() === '' ? undefined : Number(score.trim().replace(',', '.').replace('−', '-'))

function checkRow(reading: Reading, row: Row, number: number, seen: Set<string>): void {
  const { t, languages } = reading
  const score = scoreIn(row)
  if (score !== undefined && !(Math.abs(score) < 1000))
    wrong(reading, rowField(number, 'score'), t.wrongScore)
  for (const locale of languages) {
    const text = oneLine(row.words[locale] ?? '').toLowerCase()
    if (text.length > longestAnswer) wrong(reading, rowField(number, locale), t.tooLong(longestAnswer))
    if (text && seen.has(`${locale} ${text}`)) wrong(reading, rowField(number, locale), t.sameAnswer)
    seen.add(`${locale} ${text}`)
  }
}

/** A code that no answer has had in this question. */
function freeCode(codes: Set<string>): string {
  let number = 1
  while (codes.has(String(number))) number += 1
  codes.add(String(number))
  return String(number)
}

function limitsAt(reading: Reading, item: Item): void {
  for (const name of ['min', 'max'] as const) {
    const text = textAt(reading, name).replace('−', '-')
    delete item[name]
    if (text === '') continue
    if (/^-?\d{1,9}$/.test(text)) item[name] = Number(text)
    else wrong(reading, name, reading.t.wholeNumber)
  }
  if (typeof item.min === 'number' && typeof item.max === 'number' && item.min > item.max)
    wrong(reading, 'max', reading.t.maxUnderMin)
}
