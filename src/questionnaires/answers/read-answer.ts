import { readDay } from '../../platform/day.ts'
import type { FormState } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { type Item, isChoice, isNumber, type Value } from '../form.ts'
import { fieldOf, otherFieldOf, ownWords } from './names.ts'
import { matches } from './pattern.ts'
import type { AnswerWords } from './texts.ts'

type Read = { answer?: Value | Value[]; wrong?: string }
type Values = FormState['values']

/** The longest an answer in words may be where the form sets no limit. */
export const longest = { string: 500, text: 10_000 }

/** One question's answer, or why it can't be that. Neither when it was skipped. */
export function readAnswer(item: Item, values: Values, t: AnswerWords, locale: Locale): Read {
  const sent = [values[fieldOf(item.linkId)] ?? []].flat().map(storable)
  if (isChoice(item))
    return readChoice(item, sent, storable([values[otherFieldOf(item.linkId)] ?? ''].flat()[0] ?? ''), t)
  const written = (sent[0] ?? '').trim()
  if (written === '') return {}
  if (item.type === 'boolean') return readBoolean(written, t)
  if (isNumber(item)) return readNumber(item, written, t, locale)
  if (item.type === 'date') return readDate(item, written, t)
  return readText(item, item.type === 'text' ? (sent[0] ?? '').replace(/\r\n?/g, '\n').trim() : written, t)
}

/** What the database can keep: no character nought, no half characters. */
const storable = (written: string): string => written.replaceAll('\0', '').toWellFormed()

function readChoice(item: Item, sent: string[], other: string, t: AnswerWords): Read {
  const chosen = sent.filter((code) => code !== '' && code !== ownWords)
  if (chosen.some((code) => !item.options.some((option) => option.code === code))) return { wrong: t.choose }
  const words = item.type === 'open-choice' ? other.trim() : ''
  if (words.length > longest.string) return { wrong: t.tooLong(longest.string) }
  const own: Value[] = words !== '' && (item.repeats || chosen.length === 0) ? [{ other: words }] : []
  if (item.type === 'open-choice' && sent.includes(ownWords) && words === '') return { wrong: t.writeOther }
  const answers = [...item.options.flatMap(({ code }) => (chosen.includes(code) ? code : [])), ...own]
  const [first] = answers
  if (first === undefined) return {}
  if (item.repeats) return { answer: answers }
  return answers.length > 1 ? { wrong: t.chooseOne } : { answer: first }
}

function readBoolean(written: string, t: AnswerWords): Read {
  if (written === 'true' || written === 'false') return { answer: written === 'true' }
  return { wrong: t.choose }
}

function readNumber(item: Item, written: string, t: AnswerWords, locale: Locale): Read {
  const plain = written
    .replace(/[\s\u00a0]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-')
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(plain)) return { wrong: t.number }
  const number = Number(plain) + 0
  const decimals = plain.split('.')[1]?.replace(/0+$/, '').length ?? 0
  const most = item.type === 'integer' ? 0 : item.decimals
  if (most !== undefined && decimals > most) return { wrong: most === 0 ? t.whole : t.decimals(most) }
  const { min, max } = item
  const under = typeof min === 'number' && number < min
  const over = typeof max === 'number' && number > max
  return under || over ? { wrong: t.between(inWords(min, locale), inWords(max, locale)) } : { answer: number }
}

const inWords = (limit: number | string | undefined, locale: Locale): string | undefined =>
  typeof limit === 'number' ? limit.toLocaleString(locale, { maximumFractionDigits: 10 }) : limit

function readDate({ min, max }: Item, written: string, t: AnswerWords): Read {
  const day = readDay(written)
  if (!day) return { wrong: t.date }
  const early = typeof min === 'string' && day < min
  const late = typeof max === 'string' && day > max
  return early || late ? { wrong: t.between(asDay(min), asDay(max)) } : { answer: day }
}

const asDay = (limit: number | string | undefined): string | undefined =>
  typeof limit === 'string' ? limit.split('-').map(Number).reverse().join('.') : undefined

function readText(item: Item, written: string, t: AnswerWords): Read {
  const most = Math.min(
    item.maxLength ?? Number.POSITIVE_INFINITY,
    longest[item.type === 'text' ? 'text' : 'string'],
  )
  if (written.length > most) return { wrong: t.tooLong(most) }
  if (written.length < (item.minLength ?? 0)) return { wrong: t.tooShort(item.minLength ?? 0) }
  if (item.regex !== undefined && !matches(item.regex, written)) return { wrong: t.pattern }
  return { answer: written }
}
