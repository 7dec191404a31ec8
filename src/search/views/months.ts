import { dayOf } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'

const monthsShown = 8

/** The first days of the coming months: "Januar 2027". */
export function monthsAhead(now: Date, locale: Locale): { value: string; label: string }[] {
  const [year = 0, month = 0] = dayOf(now).split('-').map(Number)
  return Array.from({ length: monthsShown }, (_, ahead) => {
    const first = new Date(Date.UTC(year, month + ahead, 1, 12))
    return { value: first.toISOString().slice(0, 10), label: capital(monthNames[locale].format(first)) }
  })
}

const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const monthNames: Record<Locale, Intl.DateTimeFormat> = {
  nb: new Intl.DateTimeFormat('nb-NO', month),
  nn: new Intl.DateTimeFormat('nn-NO', month),
  en: new Intl.DateTimeFormat('en-GB', month),
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
