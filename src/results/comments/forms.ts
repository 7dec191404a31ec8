import { z } from 'zod'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import { severalLines } from '../../platform/plain-text.ts'
import type { Reading } from './comments.ts'
import { type texts, themes } from './texts.ts'

const longest = 8000

export type Settled = Reading & { comment: string }

/** Reads what becomes of a comment: shown as it stands here, or hidden. */
export const readSettled = (body: unknown, t: (typeof texts)['nb']['wrong']): ParsedForm<Settled> =>
  readForm(
    z
      .object({
        comment: z.guid(t.empty),
        do: z.enum(['show', 'hide']).catch('show'),
        shown: z
          .string()
          .default('')
          .transform((text) => severalLines(text).trim()),
        themes: z.preprocess(
          (value) => (value === undefined ? [] : [value].flat()),
          z.array(z.enum(themes)).catch([]),
        ),
      })
      .refine((form) => form.do === 'hide' || form.shown !== '', { path: ['shown'], error: t.empty })
      .refine((form) => form.shown.length <= longest, { path: ['shown'], error: t.long })
      .transform(({ comment, themes, shown, ...form }) => ({
        ...{ comment, themes },
        shown: form.do === 'hide' ? null : shown,
      })),
    body,
  )
