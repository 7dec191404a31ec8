import { z } from 'zod'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import { oneLine, severalLines } from '../../platform/plain-text.ts'
import type { texts } from './texts.ts'

/** The longest that may be written. */
export const longest = { url: 500, found: 8000 }

export type EvaluationForm = { url: string | null; answered: number | null; found: string | null }

/** Reads where participants were asked and what their answers say: all of it may wait. */
export const readEvaluation = (body: unknown, t: (typeof texts)['nb']['wrong']): ParsedForm<EvaluationForm> =>
  readForm(
    z.object({
      url: z
        .string(t.text)
        .default('')
        .transform(oneLine)
        .refine((url) => url === '' || (/^https:\/\/\S+$/.test(url) && URL.canParse(url)), t.url)
        .refine((url) => url.length <= longest.url, t.tooLong(longest.url))
        .transform((url) => url || null),
      answered: z
        .string(t.answered)
        .default('')
        .transform(oneLine)
        .refine((count) => count === '' || (/^\d{1,3}$/.test(count) && Number(count) <= 500), t.answered)
        .transform((count) => (count === '' ? null : Number(count))),
      found: z
        .string(t.text)
        .default('')
        .transform((text) => severalLines(text).trim())
        .refine((text) => text.length <= longest.found, t.tooLong(longest.found))
        .transform((text) => text || null),
    }),
    body,
  )
