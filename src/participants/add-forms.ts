import { z } from 'zod'
import { readForm } from '../platform/form.ts'
import { locales } from '../platform/locale.ts'
import { isMailAddress } from '../platform/mail/index.ts'
import { oneLine } from '../platform/plain-text.ts'
import { ageBands, fieldsOf, longest, type Party, roles, sexes } from '../registrations/index.ts'
import type { texts } from './add-texts.ts'

type Words = (typeof texts)['nb']['errors']

/** Reads who comes by referral: a name or initials and who they are; all else may be left out. */
export function readReferred(body: unknown, t: Words, companionsMax: number) {
  const fields = fieldsOf({ ...t, emailMissing: t.emailWrong })
  const shape = z.object({
    name: fields.name,
    email: z
      .string(t.text)
      .transform((text) => oneLine(text).normalize('NFC'))
      .refine((email) => email === '' || isMailAddress(email), t.emailWrong)
      .default(''),
    phone: fields.phone.default(''),
    language: z.enum(locales, t.choice).default('nb'),
    role: z.enum(roles, t.roleMissing),
    with: z
      .string(t.withWrong)
      .default('0')
      .refine((count) => /^[0-5]$/.test(count) && Number(count) <= companionsMax, t.withWrong),
    needs: z.union([needKind.transform((kind) => [kind]), z.array(needKind)], t.text).default([]),
    interpreter: fields.line(longest.interpreter).default(''),
    food: fields.line(longest.food).default(''),
    other: fields.lines(longest.other).default(''),
  })
  return readForm(shape, body)
}

const needKind = z.enum(['wheelchair', 'hearingLoop'])

type Referred = Extract<ReturnType<typeof readReferred>, { ok: true }>['value']

/** The party that the form tells of: those who come along are next of kin without a name. */
export function partyOf({ name, email, phone, language, role, ...form }: Referred): Party {
  const needs = {
    ...(form.needs.includes('wheelchair') && { wheelchair: true }),
    ...(form.needs.includes('hearingLoop') && { hearingLoop: true }),
    ...(form.interpreter && { interpreter: form.interpreter }),
    ...(form.food && { food: form.food }),
    ...(form.other && { other: form.other }),
  }
  const company = Array.from({ length: Number(form.with) }, () => ({ role: 'next-of-kin' as const }))
  return {
    contact: { name, email, language, ...(phone && { phone }) },
    members: [{ role, ...(Object.keys(needs).length > 0 && { needs }) }, ...company],
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
