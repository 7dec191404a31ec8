import { z } from 'zod'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { severalLines } from '../../platform/plain-text.ts'
import { texts } from './texts.ts'

export const longestWords = 8000

const words = (locale: Locale) => {
  const t = texts[locale].wrong
  return z
    .string(t.empty)
    .transform(severalLines)
    .refine((said) => said !== '', t.empty)
    .refine((said) => said.length <= longestWords, t.long(longestWords))
}

const version = z.coerce.number().int().min(0).max(2_000_000_000).catch(0)

/** What a member writes alone. */
export const readOwn = (body: unknown, locale: Locale): ParsedForm<{ own: string }> =>
  readForm(z.object({ own: words(locale) }), body)

/** The common text, and which version it was written on top of. */
export const readCommon = (body: unknown, locale: Locale): ParsedForm<{ common: string; version: number }> =>
  readForm(z.object({ common: words(locale), version }), body)

/** Which version a side says yes to. */
export const readYes = (body: unknown): number =>
  z.object({ version }).catch({ version: 0 }).parse(body).version
