import type { Fields } from '../../../authoring/index.ts'
import { type Locale, locales } from '../../../platform/locale.ts'
import { oneLine } from '../../../platform/plain-text.ts'
import type { Option, Words } from '../../form.ts'

/** An answer one can choose, as it is written in the form. */
export type Row = { code: string; words: Words; score: string }

/** More than these are no choice, but a search. */
export const mostRows = 30

export const rowField = (row: number, what: 'code' | 'score' | Locale): string => `o${row}-${what}`

/** The rows of a form, in order; as fields of their own, or together as two versions beside each other carry them. */
export function rowsIn(fields: Fields): Row[] {
  if (typeof fields.options === 'string' && fields['o1-code'] === undefined) return together(fields.options)
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const rows: Row[] = []
  for (let row = 1; row <= mostRows && fields[rowField(row, 'code')] !== undefined; row += 1)
    rows.push({
      code: text(rowField(row, 'code')).slice(0, 40),
      words: Object.fromEntries(locales.map((locale) => [locale, text(rowField(row, locale))])),
      score: text(rowField(row, 'score')),
    })
  return rows
}

/** Never in a line of text. */
const between = '\t'

/** Each row in fields of its own, for the page. */
export const asFields = (rows: Row[]): Fields =>
  Object.fromEntries(
    rows.flatMap(({ code, words, score }, at) => [
      [rowField(at + 1, 'code'), code],
      [rowField(at + 1, 'score'), score],
      ...locales.map((locale) => [rowField(at + 1, locale), words[locale] ?? '']),
    ]),
  )

/** All rows as one field: half of one’s answers and half of another’s are no answers. */
export const asOne = (rows: Row[]): string =>
  rows
    .filter(isWritten)
    .map(({ code, words, score }) =>
      [code, ...locales.map((locale) => words[locale] ?? ''), score].map(oneLine).join(between),
    )
    .join('\n')

function together(text: string): Row[] {
  return text.split('\n').flatMap((line) => {
    const [code = '', nb = '', nn = '', en = '', score = ''] = line.split(between)
    return line.trim() === '' ? [] : [{ code, words: { nb, nn, en }, score }]
  })
}

export const isWritten = ({ words }: Row): boolean => Object.values(words).some((one) => one?.trim())

export const blankRow: Row = { code: '', words: {}, score: '' }

export const rowsOf = (options: Option[]): Row[] =>
  options.map(({ code, display, score }) => ({
    code,
    words: display,
    score: score === undefined ? '' : String(score).replace('.', ','),
  }))

/** What a button under the rows does to them: one more, or one a place up or down. */
export function rowsAfter(rows: Row[], deed: string): Row[] {
  if (deed === 'more') return [...rows, blankRow].slice(0, mostRows)
  const [, way, number] = /^(up|down|away)-(\d{1,2})$/.exec(deed) ?? []
  const at = Number(number) - 1
  const row = rows[at]
  if (!row) return rows
  if (way === 'away') return rows.toSpliced(at, 1)
  const to = at + (way === 'up' ? -1 : 1)
  return to < 0 || to >= rows.length ? rows : rows.toSpliced(at, 1).toSpliced(to, 0, row)
}
