import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Figures, QuestionWords } from '../asking/shapes.ts'

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
  const isNumber = words.kind === 'steps' || words.kind === 'number' || words.kind === 'score'
  if (isNumber && (distribution.length > most || words.kind !== 'steps')) return together(numbers, words)
  const rows = distribution.map(({ display, count }) => ({
    label: inLanguage(display, locale).text,
    amount: count,
  }))
  return words.kind === 'steps' ? rows.reverse() : rows
}

/** In five parts of the scale: 9–10, 7–8, 4–6, 2–3, 0–1 of eleven steps. */
function together(numbers: { worth: number; count: number }[], { range }: QuestionWords): BarRow[] {
  const worths = numbers.map(({ worth }) => worth)
  const [min, max] = range ? [range.min, range.max] : [Math.min(...worths), Math.max(...worths)]
  if (min === 0 && max === 10) return tenParts.map((part) => partOf(numbers, part))
  const width = (max - min) / 5 || 1
  const parts = Array.from({ length: 5 }, (_, at) => ({ from: min + at * width, to: min + (at + 1) * width }))
  return parts
    .map(({ from, to }, at) => {
      const isLast = at === parts.length - 1
      const inside = numbers.filter(({ worth }) => worth >= from && (isLast ? worth <= to : worth < to))
      const label = `${tidy(from)}–${isLast ? tidy(to) : `< ${tidy(to)}`}`
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

const tidy = (value: number): number => Number(value.toFixed(1))
