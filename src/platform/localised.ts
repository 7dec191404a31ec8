import type { ColumnType } from 'kysely'
import { type Locale, locales } from './locale.ts'

/** A text in one or more written languages, as the database keeps it; bokmål or nynorsk is always there. */
export type LocalisedText = { [locale in Locale]?: string }

/** The text in the language asked for, or the nearest there is, and which language that was. */
export function inLanguage(text: LocalisedText, locale: Locale): { text: string; locale: Locale } {
  const order: Locale[] =
    locale === 'en' ? ['en', 'nb', 'nn'] : [locale, ...locales.filter((other) => other !== locale)]
  for (const candidate of order) {
    const found = text[candidate]
    if (found) return { text: found, locale: candidate }
  }
  return { text: '', locale }
}

/** The column type: read as an object, written as JSON text. */
export type LocalisedColumn = ColumnType<LocalisedText, string, string>
