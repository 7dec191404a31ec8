import { z } from 'zod'
import { readForm } from '../platform/form.ts'
import { oneLine } from '../platform/plain-text.ts'
import { ageBands, type Party, roles, sexes } from '../registrations/index.ts'
import type { texts } from './add-texts.ts'
import { contactShape, needsIn, needsShape } from './needs-form.ts'

type Words = (typeof texts)['nb']['errors']

/** Reads who comes by referral: a name or initials and who they are; all else may be left out. */
export function readReferred(body: unknown, t: Words, companionsMax: number) {
  const shape = z.object({
    ...contactShape(t),
    role: z.enum(roles, t.roleMissing),
    with: z
      .string(t.withWrong)
      .default('0')
      .refine((count) => /^[0-5]$/.test(count) && Number(count) <= companionsMax, t.withWrong),
    ...needsShape(t, 0),
  })
  return readForm(shape, body)
}

type Referred = Extract<ReturnType<typeof readReferred>, { ok: true }>['value']

/** The party that the form tells of: those who come along are next of kin without a name. */
export function partyOf({ name, email, phone, language, role, ...form }: Referred): Party {
  const needs = needsIn(form, 0)
  const company = Array.from({ length: Number(form.with) }, () => ({ role: 'next-of-kin' as const }))
  return {
    contact: { name, email, language, ...(phone && { phone }) },
    members: [{ role, ...(needs && { needs }) }, ...company],
  }
}

/** Reads what may be counted of people whose names are held elsewhere. */
export function readCounted(body: unknown, t: Words) {
  const shape = z.object({
    people: z
      .string(t.peopleWrong)
      .default('1')
      .refine(
        (count) => /^\d{1,2}$/.test(count.trim()) && Number(count) >= 1 && Number(count) <= 40,
        t.peopleWrong,
      )
      .transform(Number),
    role: z.enum(roles, t.roleMissing),
    ageBand: z.enum(['', ...ageBands], t.choice).default(''),
    sex: z.enum(['', ...sexes], t.choice).default(''),
    municipality: z
      .string(t.text)
      .transform(oneLine)
      .refine((text) => text.length <= 60, t.tooLong(60))
      .default(''),
  })
  return readForm(shape, body)
}
