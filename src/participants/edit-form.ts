import { z } from 'zod'
import { emptyForm, type FormState, readForm } from '../platform/form.ts'
import type { Locale } from '../platform/locale.ts'
import type { Contact, Party } from '../registrations/index.ts'
import { texts } from './add-texts.ts'
import { contactShape, needsAsFields, needsIn, needsShape } from './needs-form.ts'

/** Reads how somebody is reached and what each of the party needs. */
export function readEdit(body: unknown, { members }: Pick<Party, 'members'>, locale: Locale) {
  const t = texts[locale].errors
  const needs: z.ZodRawShape = Object.assign({}, ...members.map((_, at) => needsShape(t, at)))
  return readForm(z.object({ ...needs, ...contactShape(t) }), body)
}

type Edit = Extract<ReturnType<typeof readEdit>, { ok: true }>['value']

/** What the form says. */
export function changeIn(form: Edit, { members }: Pick<Party, 'members'>) {
  const { name, email, phone, language } = form
  const contact: Contact = { name, email, language, ...(phone && { phone }) }
  return { contact, needs: members.map((_, at) => needsIn(form, at)) }
}

/** The form with what is known. */
export function editForm({ contact, members }: Party): FormState {
  const { name, email, phone = '', language } = contact
  const needs = members.map((member, at) => needsAsFields(member.needs, at))
  return { ...emptyForm, values: Object.assign({ name, email, phone, language }, ...needs) }
}
