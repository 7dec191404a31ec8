import { z } from 'zod'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { severalLines } from '../../platform/plain-text.ts'
import { texts } from './texts.ts'

/** The longest reason; the database says the same. */
export const longestReason = 1000

/** One reason a form, each of its own name: they stand on one page. */
export type ReasonField = 'pausedBecause' | 'closedBecause'

/** Reads why a plan is put on hold or closed. */
export function readBecause(body: unknown, field: ReasonField, locale: Locale): ParsedForm<string> {
  const t = texts[locale].wrong
  const form = readForm(
    z.object({
      [field]: z
        .string(t.because)
        .transform((text) => severalLines(text).trim())
        .refine(Boolean, t.because)
        .refine((text) => text.length <= longestReason, t.tooLong(longestReason)),
    }),
    body,
  )
  return form.ok ? { ...form, value: form.value[field] ?? '' } : form
}

/** Reads whom a plan is handed over to: one of those it can be handed to. */
export function readHandTo(body: unknown, locale: Locale, others: { id: number }[]): ParsedForm<number> {
  const t = texts[locale].wrong
  const form = readForm(
    z.object({
      handTo: z
        .string(t.handTo)
        .transform(Number)
        .refine((account) => others.some(({ id }) => id === account), t.handTo),
    }),
    body,
  )
  return form.ok ? { ...form, value: form.value.handTo } : form
}
