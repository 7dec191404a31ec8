import { dayOf, monthAndYear } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'

const monthsShown = 8

/** The first days of the coming months: "Januar 2027". */
export function monthsAhead(now: Date, locale: Locale): { value: string; label: string }[] {
  const [year = 0, month = 0] = dayOf(now).split('-').map(Number)
  return Array.from({ length: monthsShown }, (_, ahead) => {
    const first = new Date(Date.UTC(year, month + ahead, 1, 12))
    return { value: dayOf(first), label: capital(monthAndYear(first, locale)) }
  })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
