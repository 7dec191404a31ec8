import { monthAndYear } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'

/**
 * Short names of runs under a chart, by the day each began: "H26" for the autumn of 2026. Where two began in the same half-year, the month
 * says which: "sep 26".
 */
export function runLabels(days: string[], locale: Locale): string[] {
  const halves = days.map((day) => halfOf(day, locale))
  const isPlain = new Set(halves).size === halves.length
  return isPlain ? halves : days.map((day) => `${runName(day, locale).slice(0, 3)} ${day.slice(2, 4)}`)
}

/** "september 2026", for a table and for those who listen. */
export const runName = (day: string, locale: Locale): string =>
  monthAndYear(new Date(`${day}T12:00:00Z`), locale)

function halfOf(day: string, locale: Locale): string {
  const isSpring = Number(day.slice(5, 7)) <= 7
  const [spring, autumn] = locale === 'en' ? ['S', 'A'] : ['V', 'H']
  return `${isSpring ? spring : autumn}${day.slice(2, 4)}`
}
