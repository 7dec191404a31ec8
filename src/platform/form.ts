import type { z } from 'zod'

/** What a person sent, as they wrote it, and what is wrong with it: enough to show the same page again. */
export type FormState = {
  values: Record<string, string | string[] | undefined>
  errors: FieldError[]
}

/** `field` is the name of the input the message belongs to (and the id the error summary links to). */
export type FieldError = { field: string; message: string }

export type ParsedForm<T> = { ok: true; value: T; state: FormState } | { ok: false; state: FormState }

export const emptyForm: FormState = { values: {}, errors: [] }

/** Reads a form once, at the edge. A field has one message: its first. */
export function readForm<S extends z.ZodType>(schema: S, body: unknown): ParsedForm<z.output<S>> {
  const values = asSent(body)
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, value: parsed.data, state: { values, errors: [] } }
  const errors = new Map<string, FieldError>()
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.')
    if (!errors.has(field)) errors.set(field, { field, message: issue.message })
  }
  return { ok: false, state: { values, errors: [...errors.values()] } }
}

/** The same form with a reason that only the database could know. */
export const withError = (state: FormState, error: FieldError): FormState => ({
  values: state.values,
  errors: [...state.errors, error],
})

function asSent(body: unknown): FormState['values'] {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).filter(([, value]) => isText(value)))
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
