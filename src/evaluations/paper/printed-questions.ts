import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import { conditionInWords, type Form, type Item, isScale, type Words } from '../../questionnaires/index.ts'
import { texts } from './texts.ts'

/** A part of a form as it stands on paper. `only`: when it is meant, where that isn't always. */
export type Printed = {
  kind: 'heading' | 'told' | 'choice' | 'scale' | 'line' | 'date' | 'words' | 'table'
  text: string
  hint: string
  only: string
  /** What can be ticked; of a scale, its steps; of a table, its columns. */
  options: string[]
  /** What stands before the line for own words, where they are an answer too. */
  other: string
  /** In how many columns options stand: as many as their words leave room for. */
  columns: number
  lower: string
  upper: string
  unit: string
  lines: number
  rows: string[]
}

type About = { form: Form; locale: Locale; letters: number }

/** A form as it stands on paper: its parts in their order, in one column or two. */
export function printedForm(form: Form, locale: Locale): { columns: 1 | 2; parts: Printed[] } {
  const inOne = printedItems(form.items, { form, locale, letters: lettersAcross[1] })
  if (!savesPaper(inOne)) return { columns: 1, parts: inOne }
  return { columns: 2, parts: printedItems(form.items, { form, locale, letters: lettersAcross[2] }) }
}

/** What is calculated isn't asked. */
const printedItems = (items: Item[], about: About): Printed[] =>
  items.flatMap((item) => (item.calculated === undefined ? printed(item, about) : []))

function printed(item: Item, about: About): Printed[] {
  if (item.type === 'group' && item.control === 'table' && item.items.length > 0) return [table(item, about)]
  const below = printedItems(item.items, about)
  if (item.type === 'group')
    return [...(hasWords(item.text) ? [blank('heading', item, about)] : []), ...below]
  return [question(item, about), ...below]
}

function question(item: Item, about: About): Printed {
  const { locale } = about
  const t = texts[locale]
  if (isScale(item)) return { ...blank('scale', item, about), options: stepsOf(item, locale) }
  switch (item.type) {
    case 'display':
      return blank('told', item, about)
    case 'boolean':
      return { ...blank('choice', item, about), options: [t.yes, t.no], columns: 2 }
    case 'choice':
    case 'open-choice': {
      const options = item.options.map(({ display }) => inLanguage(display, locale).text)
      const other = item.type === 'open-choice' ? t.print.other : ''
      return { ...blank('choice', item, about), options, other, columns: columnsFor(options, about.letters) }
    }
    case 'date':
      return blank('date', item, about)
    case 'text':
      return { ...blank('words', item, about), lines: 4 }
    case 'string':
      return { ...blank('words', item, about), lines: 1 }
    default: {
      const line = blank('line', item, about)
      return { ...line, hint: [line.hint, between(item, locale)].filter(Boolean).join(' ') }
    }
  }
}

/** "Skriv et tall fra 0 (svært dårlig) til 100 (svært bra)." */
function between({ min, max, lower, upper }: Item, locale: Locale): string {
  if (typeof min !== 'number' || typeof max !== 'number') return ''
  const end = (number: number, words: Words | undefined) =>
    words ? `${number} (${inLanguage(words, locale).text})` : String(number)
  return texts[locale].print.between(end(min, lower), end(max, upper))
}

const table = (item: Item, about: About): Printed => ({
  ...blank('table', item, about),
  options: (item.items[0]?.options ?? []).map(({ display }) => inLanguage(display, about.locale).text),
  rows: item.items.map(({ prefix, text }) =>
    [prefix, inLanguage(text, about.locale).text].filter(Boolean).join(' '),
  ),
})

function blank(kind: Printed['kind'], item: Item, { form, locale }: About): Printed {
  const said = (words: Words | undefined) => (words ? inLanguage(words, locale).text : '')
  return {
    kind,
    text: [item.prefix, said(item.text)].filter(Boolean).join(' '),
    hint: [said(item.help), item.repeats ? texts[locale].print.several : ''].filter(Boolean).join(' '),
    only: item.when ? conditionInWords(form, item, { locale }) : '',
    ...{ options: [], other: '', columns: 1, lower: said(item.lower), upper: said(item.upper) },
    ...{ unit: item.unit ?? '', lines: 0, rows: [] },
  }
}

const stepsOf = ({ min, max, options }: Item, locale: Locale): string[] =>
  options.length > 0
    ? options.map(({ display }) => inLanguage(display, locale).text)
    : Array.from({ length: Number(max) - Number(min) + 1 }, (_, step) => String(Number(min) + step))

/** Short answers stand beside each other, as many as there is room for: letters across the page, or a column of it. */
function columnsFor(options: string[], letters: number): number {
  const longest = Math.max(...options.map(({ length }) => length)) + 6
  return Math.min(options.length, Math.max(1, Math.floor(letters / longest)), 6)
}

const hasWords = (words: Words): boolean => Object.keys(words).length > 0

/** Millimetres that a part takes, about. */
function heightOf({ kind, options, columns, lines, rows, text }: Printed, letters: number): number {
  const said = 5 * Math.ceil(text.length / letters)
  switch (kind) {
    case 'choice':
      return 8 + said + 6 * Math.ceil(options.length / columns)
    case 'words':
      return 9 + said + 8 * lines
    case 'table':
      return 16 + 9 * rows.length
    default:
      return 12 + said
  }
}

/** Two columns, where that saves a page: nothing in them needs its width, and one column would run over. */
function savesPaper(parts: Printed[]): boolean {
  if (parts.some(({ kind, options }) => kind === 'table' || options.length > 11)) return false
  return parts.reduce((sum, part) => sum + heightOf(part, lettersAcross[1]), 0) > firstPage
}

/** How many letters there is room for across the page, and across one of two columns. */
const lettersAcross = { 1: 96, 2: 44 }
const firstPage = 205
