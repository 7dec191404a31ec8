import { z } from 'zod'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import { severalLines } from '../../platform/plain-text.ts'
import { type Side, sides } from '../sides.ts'
import type { texts } from './texts.ts'

/** The longest that may be written. */
export const longest = { brief: 4000 }

/** Reads a brief; `speakers` are those of the programme. */
export const readBrief = (
  body: unknown,
  t: (typeof texts)['nb']['wrong'],
  speakers: { name: string }[],
): ParsedForm<{ speaker: string; brief: string; side: Side }> =>
  readForm(
    z.object({
      speaker: z.string(t.speaker).refine((name) => speakers.some((one) => one.name === name), t.speaker),
      brief: z
        .string(t.brief)
        .transform((text) => severalLines(text).trim())
        .refine(Boolean, t.brief)
        .refine((text) => text.length <= longest.brief, t.tooLong(longest.brief)),
      side: z.enum(sides, t.side),
    }),
    body,
  )
