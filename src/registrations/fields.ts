import { z } from 'zod'
import { isMailAddress } from '../platform/mail/index.ts'
import { oneLine, severalLines } from '../platform/plain-text.ts'

/** The longest that may be written. */
export const longest = { name: 100, phone: 30, interpreter: 60, food: 200, other: 500 }

/** What is wrong, in the words of whoever sent it. */
export type Words = {
  nameMissing: string
  nameWrong: string
  emailMissing: string
  emailWrong: string
  phoneWrong: string
  roleMissing: string
  text: string
  tooLong: (most: number) => string
}

/** The fields of a sign-up, each with its rule: the page and the API ask alike and differ only in words and shape. */
export const fieldsOf = (t: Words) => ({
  name: z
    .string(t.nameMissing)
    .transform(oneLine)
    .refine((name) => name !== '', t.nameMissing)
    .refine((name) => name === '' || /\p{L}/u.test(name), t.nameWrong)
    .refine((name) => name.length <= longest.name, t.tooLong(longest.name)),

  otherName: z
    .string(t.text)
    .transform(oneLine)
    .refine((name) => name === '' || /\p{L}/u.test(name), t.nameWrong)
    .refine((name) => name.length <= longest.name, t.tooLong(longest.name)),

  email: z
    .string(t.emailMissing)
    .transform(addressAsKept)
    .refine((email) => email !== '', t.emailMissing)
    .refine((email) => email === '' || isMailAddress(email), t.emailWrong),

  phone: z
    .string(t.text)
    .transform(oneLine)
    .refine((phone) => phone === '' || isPhone(phone), t.phoneWrong),

  line: (most: number) =>
    z
      .string(t.text)
      .transform(oneLine)
      .refine((text) => text.length <= most, t.tooLong(most)),

  lines: (most: number) =>
    z
      .string(t.text)
      .transform(severalLines)
      .refine((text) => text.length <= most, t.tooLong(most)),
})

/** An e-mail address as it is kept and looked for, however it was sent: so that it is counted as one, too. */
export const addressAsKept = (text: string): string => oneLine(text).normalize('NFC')

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length
  return text.length <= longest.phone && /^\+?[\d\s().-]+$/.test(text) && digits >= 5 && digits <= 15
}
