import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import { defineTexts } from '../../platform/texts.ts'
import type { Figures, QuestionWords } from '../asking/shapes.ts'
import { decimal } from '../words/numbers.ts'

export type BarRow = { label: string; amount: number }

/** So many bars are read at a glance; more steps are drawn a few together. */
const most = 8

/** The answers as bars, the best first. Many steps or any numbers are drawn a few together; the table has each by itself. */
export function barsOf(figures: Figures, words: QuestionWords, locale: Locale): BarRow[] {
  const { distribution } = figures
  const numbers = distribution.flatMap(({ value, count }) => {
    const worth = words.options.find((option) => option.value === value)?.score ?? Number(value)
    return Number.isFinite(worth) ? [{ worth, count }] : []
  })
  if (isNumber(words) && (distribution.length > most || words.kind !== 'steps'))
    return together(numbers, words, locale)
  return eachOf(figures, words, locale)
}

/** So many rows are read in a table; of more numbers it has what the bars have. */
const mostRows = 12

/** The numbers of the bars: each answer by itself, in the same order, where there aren't too many. */
export function rowsOf(figures: Figures, words: QuestionWords, locale: Locale): (BarRow & { of: number })[] {
  if (figures.distribution.length <= mostRows) return eachOf(figures, words, locale)
  return barsOf(figures, words, locale).map((row) => ({ ...row, of: figures.n }))
}

/** The best first, where there is a best. */
const eachOf = ({ distribution }: Figures, words: QuestionWords, locale: Locale) =>
  (isNumber(words) ? distribution.toReversed() : distribution).map(({ display, count, share }) => ({
    label: inLanguage(display, locale).text,
    amount: count,
    of: share.of,
  }))

const isNumber = ({ kind }: QuestionWords): boolean =>
  kind === 'steps' || kind === 'number' || kind === 'score'

/** In five parts of the scale: 9–10, 7–8, 4–6, 2–3, 0–1 of eleven steps. */
function together(
  numbers: { worth: number; count: number }[],
  { range }: QuestionWords,
  locale: Locale,
): BarRow[] {
  const worths = numbers.map(({ worth }) => worth)
  const [min, max] = range ? [range.min, range.max] : [Math.min(...worths), Math.max(...worths)]
  if (min === 0 && max === 10) return tenParts.map((part) => partOf(numbers, part))
  const width = (max - min) / 5 || 1
  const parts = Array.from({ length: 5 }, (_, at) => ({ from: min + at * width, to: min + (at + 1) * width }))
  return parts
    .map(({ from, to }, at) => {
      const isLast = at === parts.length - 1
      const inside = numbers.filter(({ worth }) => worth >= from && (isLast ? worth <= to : worth < to))
      const label = worths.every(Number.isInteger)
        ? `${Math.ceil(from)}–${isLast ? Math.floor(to) : Math.ceil(to) - 1}`
        : spanInWords(from, to, isLast, locale)
      return { label, amount: inside.reduce((sum, { count }) => sum + count, 0) }
    })
    .reverse()
}

const tenParts = [
  { from: 9, to: 10 },
  { from: 7, to: 8 },
  { from: 4, to: 6 },
  { from: 2, to: 3 },
  { from: 0, to: 1 },
]

const partOf = (
  numbers: { worth: number; count: number }[],
  { from, to }: { from: number; to: number },
): BarRow => ({
  label: `${from}–${to}`,
  amount: numbers
    .filter(({ worth }) => worth >= from && worth <= to)
    .reduce((sum, { count }) => sum + count, 0),
})

/** "60 til under 80", "80 til 100". */
function spanInWords(from: number, to: number, isLast: boolean, locale: Locale): string {
  const t = texts[locale]
  const [first, last] = [decimal(from, locale), decimal(to, locale)]
  return isLast ? t.to(first, last) : t.toUnder(first, last)
}

const texts = defineTexts({
  nb: {
    to: (from: string, to: string) => `${from} til ${to}`,
    toUnder: (from: string, to: string) => `${from} til under ${to}`,
  },
  nn: { to: (from, to) => `${from} til ${to}`, toUnder: (from, to) => `${from} til under ${to}` },
  en: { to: (from, to) => `${from} to ${to}`, toUnder: (from, to) => `${from} to under ${to}` },
})
