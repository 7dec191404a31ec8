import { longDate } from '../platform/dates.ts'
import type { Locale } from '../platform/locale.ts'
import { inLanguage } from '../platform/localised.ts'
import { instruments } from './scales.ts'

/** What an instrument is called; its code, if it is none of ours. */
export const nameOf = (instrument: string, locale: Locale): string =>
  inLanguage(instruments[instrument]?.name ?? { en: instrument }, locale).text

/** "14. januar 2027". */
export const dayInWords = (day: string, locale: Locale): string =>
  longDate(new Date(`${day}T12:00:00Z`), locale)
