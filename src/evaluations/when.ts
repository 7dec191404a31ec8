import { weekdayAndDay } from '../platform/dates.ts'
import type { Locale } from '../platform/locale.ts'

/** "torsdag 14. januar", of a day without a clock. */
export const dayInWords = (day: string, locale: Locale): string =>
  weekdayAndDay(new Date(`${day}T12:00:00Z`), locale)
