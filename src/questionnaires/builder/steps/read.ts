import type { Fields } from '../../../authoring/index.ts'
import type { FieldError, ParsedForm } from '../../../platform/form.ts'
import type { Locale } from '../../../platform/locale.ts'
import { oneLine } from '../../../platform/plain-text.ts'
import type { Words } from '../../form.ts'
import { texts } from './texts.ts'

export const longestHeading = 120

export const headingNames = (languages: Locale[]): string[] => languages.map((locale) => `heading-${locale}`)

export const headingValues = (text: Words, languages: Locale[]): Fields =>
  Object.fromEntries(languages.map((locale) => [`heading-${locale}`, text[locale] ?? '']))

/** A heading as somebody wrote it, on top of what it was. */
export function readHeading(
  fields: Fields,
  before: Words,
  languages: Locale[],
  locale: Locale,
): ParsedForm<Words> {
  const t = texts[locale]
  const errors: FieldError[] = []
  const words: Words = { ...before }
  for (const one of languages) {
    const field = `heading-${one}`
    const text = oneLine(typeof fields[field] === 'string' ? fields[field] : '')
    if (text.length > longestHeading) errors.push({ field, message: t.tooLong(longestHeading) })
    if (text) words[one] = text
    else delete words[one]
  }
  if (Object.keys(words).length === 0)
    errors.push({ field: `heading-${languages[0] ?? 'nb'}`, message: t.need })
  const state = { values: fields, errors }
  return errors.length > 0 ? { ok: false, state } : { ok: true, value: words, state }
}
