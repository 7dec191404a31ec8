import { z } from 'zod'
import { readDay } from '../../platform/day.ts'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { oneLine, severalLines } from '../../platform/plain-text.ts'
import type { texts } from './texts.ts'

type Words = (typeof texts)['nb']['wrong']

/** The longest that may be written. */
export const longest = { what: 500, why: 1000, because: 1000, said: 500 }

export type ActionForm = z.output<ReturnType<typeof actionForm>>
export type ChangeForm = { said: LocalisedText; changed: LocalisedText }

/** Reads a new action; `members` are who can take it. */
export const readAction = (body: unknown, t: Words, members: { id: number }[]): ParsedForm<ActionForm> =>
  readForm(actionForm(t, members), body)

const actionForm = (t: Words, members: { id: number }[]) =>
  z.object({
    what: words(t, longest.what).transform(oneLine).refine(Boolean, t.what),
    why: words(t, longest.why),
    owner: z
      .string(t.owner)
      .transform(Number)
      .refine((owner) => members.some(({ id }) => id === owner), t.owner),
    due: z
      .string(t.due)
      .transform((written) => readDay(written) ?? '')
      .refine(Boolean, t.due),
  })

/** Reads why an action isn't done after all. */
export const readWaiver = (body: unknown, t: Words): ParsedForm<{ because: string }> =>
  readForm(z.object({ because: words(t, longest.because).refine(Boolean, t.because) }), body)

/** Reads what participants said and what was changed: in bokmål or nynorsk, or both, and both of the same. */
export function readChange(body: unknown, t: Words): ParsedForm<ChangeForm> {
  const part = words(t, longest.said)
  return readForm(
    z
      .object({ 'said-nb': part, 'said-nn': part, 'changed-nb': part, 'changed-nn': part })
      .refine((form) => form['said-nb'] || form['said-nn'], { path: ['said-nb'], error: t.said })
      .refine((form) => !form['said-nb'] || form['changed-nb'], { path: ['changed-nb'], error: t.changed })
      .refine((form) => !form['said-nn'] || form['changed-nn'], { path: ['changed-nn'], error: t.changed })
      .transform((form) => ({
        said: localised(form['said-nb'], form['said-nn']),
        changed: localised(form['said-nb'] && form['changed-nb'], form['said-nn'] && form['changed-nn']),
      })),
    body,
  )
}

const localised = (nb: string, nn: string): LocalisedText => ({ ...(nb && { nb }), ...(nn && { nn }) })

const words = (t: Words, most: number) =>
  z
    .string(t.text)
    .default('')
    .transform((text) => severalLines(text).trim())
    .refine((text) => text.length <= most, t.tooLong(most))
