import { participantName, participantRole } from '../attendance/index.ts'
import type { Locale } from '../platform/locale.ts'
import type { Condition } from './rules.ts'
import { texts } from './texts.ts'

export const nameInWords = participantName
export const roleInWords = participantRole

/** "Minst 7 timer undervisning: 8,2". */
export function conditionInWords({ kind, needed = 0, actual = 0 }: Condition, locale: Locale): string {
  const said = texts[locale].conditions[kind]
  return typeof said === 'string' ? said : said(inFigures(needed, locale), inFigures(actual, locale))
}

/** "7,2"; "7.2" in English. */
export const inFigures = (figure: number, locale: Locale): string =>
  locale === 'en' ? String(figure) : String(figure).replace('.', ',')
