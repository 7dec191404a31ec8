import { z } from 'zod'
import type { FormState } from '../platform/form.ts'
import { locales } from '../platform/locale.ts'
import { isMailAddress } from '../platform/mail/index.ts'
import { oneLine } from '../platform/plain-text.ts'
import { fieldOf, fieldsOf, longest, type Needs } from '../registrations/index.ts'
import type { texts } from './add-texts.ts'

type Words = (typeof texts)['nb']['errors']

/** Who is written to or called; those who work in the service need no address. */
export function contactShape(t: Words) {
  const fields = fieldsOf({ ...t, emailMissing: t.emailWrong })
  return {
    name: fields.name,
    phone: fields.phone.default(''),
    email: z
      .string(t.text)
      .transform((text) => oneLine(text).normalize('NFC'))
      .refine((email) => email === '' || isMailAddress(email), t.emailWrong)
      .default(''),
    language: z.enum(locales, t.choice).default('nb'),
  }
}

const needKind = z.enum(['wheelchair', 'hearingLoop'])

/** What one of a party needs; 0 is the first. */
export function needsShape(t: Words, at: number) {
  const fields = fieldsOf({ ...t, emailMissing: t.emailWrong })
  return {
    [fieldOf(at, 'needs')]: z
      .union([needKind.transform((kind) => [kind]), z.array(needKind)], t.text)
      .default([]),
    [fieldOf(at, 'interpreter')]: fields.line(longest.interpreter).default(''),
    [fieldOf(at, 'food')]: fields.line(longest.food).default(''),
    [fieldOf(at, 'other')]: fields.lines(longest.other).default(''),
  }
}

/** What the form says that one of them needs; undefined when that is nothing. */
export function needsIn(form: Record<string, unknown>, at: number): Needs | undefined {
  const chosen = form[fieldOf(at, 'needs')] as string[]
  const written = (kind: 'interpreter' | 'food' | 'other') => {
    const words = form[fieldOf(at, kind)]
    return words ? { [kind]: words as string } : {}
  }
  const needs = {
    ...(chosen.includes('wheelchair') && { wheelchair: true }),
    ...(chosen.includes('hearingLoop') && { hearingLoop: true }),
    ...written('interpreter'),
    ...written('food'),
    ...written('other'),
  }
  return Object.keys(needs).length > 0 ? needs : undefined
}

/** The fields of the form with somebody's needs in them. */
export const needsAsFields = (needs: Needs = {}, at: number): FormState['values'] => ({
  [fieldOf(at, 'needs')]: needKind.options.filter((kind) => needs[kind]),
  [fieldOf(at, 'interpreter')]: needs.interpreter ?? '',
  [fieldOf(at, 'food')]: needs.food ?? '',
  [fieldOf(at, 'other')]: needs.other ?? '',
})
