import { z } from 'zod'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import { severalLines } from '../../platform/plain-text.ts'
import type { Answers } from './ratings.ts'
import type { texts } from './texts.ts'

/** The longest that may be written. */
export const longest = { words: 2000 }

/** Reads how somebody rates the cooperation. */
export function readAnswers(body: unknown, t: (typeof texts)['nb']['wrong']): ParsedForm<Answers> {
  const rating = z.enum(['1', '2', '3', '4', '5'], t.rating).transform(Number)
  return readForm(
    z.object({
      heard: rating,
      decided: rating,
      prepared: rating,
      equal: rating,
      words: z
        .string(t.text)
        .default('')
        .transform((text) => severalLines(text).trim())
        .refine((text) => text.length <= longest.words, t.tooLong(longest.words))
        .transform((text) => text || null),
    }),
    body,
  )
}
