import { z } from 'zod'
import { readForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { oneLine } from '../../platform/plain-text.ts'
import { texts } from './texts.ts'

export const longestTitle = 120

/** A new plan; `services` and `programmes` are the ids there are to choose between. */
export const readStart = (
  body: unknown,
  locale: Locale,
  { services, programmes }: { services: number[]; programmes: number[] },
) => {
  const t = texts[locale].wrong
  const oneOf = (ids: number[], error: string) =>
    z
      .string(error)
      .transform(Number)
      .refine((id) => ids.includes(id), error)
  return readForm(
    z.object({
      title: z
        .string(t.name)
        .transform(oneLine)
        .refine((title) => title !== '', t.name)
        .refine((title) => title.length <= longestTitle, t.long(longestTitle)),
      service: oneOf(services, t.service),
      programme: z.literal('', t.programme).or(oneOf(programmes, t.programme)).default(''),
    }),
    body,
  )
}
