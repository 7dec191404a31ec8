import { z } from 'zod'
import { type FormState, readForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { oneLine } from '../../platform/plain-text.ts'
import { texts } from './texts.ts'

export const longestTitle = 120

/** What the need begins with is looked up there; here it is only carried along. */
const word = z
  .string()
  .regex(/^[a-z0-9-]{0,60}$/)
  .default('')
  .catch('')

/** The form as a link fills it in: from a programme, or from the needs that people have reported. */
export function startedFrom(query: Record<string, unknown>, themeName: string | undefined): FormState {
  const { programme, theme, municipality } = query
  const values = Object.entries({ programme, theme, municipality }).filter(
    ([, value]) => word.parse(value) !== '',
  )
  return { values: { ...(themeName && { title: themeName }), ...Object.fromEntries(values) }, errors: [] }
}

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
      theme: word,
      municipality: word,
    }),
    body,
  )
}
