import { z } from 'zod'
import { type FieldError, type FormState, type ParsedForm, readForm } from '../platform/form.ts'
import type { Locale } from '../platform/locale.ts'
import { isMailAddress } from '../platform/mail/index.ts'
import { oneLine, severalLines } from '../platform/plain-text.ts'
import type { Municipality } from '../reference/index.ts'
import type { Need } from './report.ts'
import { roles } from './rules.ts'
import type { texts } from './texts.ts'

type Words = (typeof texts)['nb']['errors']

/** The choice of none of the themes. */
export const otherTheme = 'other'

/** The longest that may be written: in a few words, and more. */
export const longest = { about: 100, municipality: 100, more: 1000 }

const fields = ['theme', 'about', 'municipality', 'role', 'more', 'email', 'consent']

export type NeedForm = z.output<ReturnType<typeof needForm>>

/** Reads what somebody sent. Where they live is still in their own words: only the database knows the municipalities. */
export const readNeed = (body: unknown, t: Words, themeIds: string[]): ParsedForm<NeedForm> =>
  readForm(needForm(t, themeIds), body)

/** The need that a form tells of, now that the place is known. */
export const needOf = (form: NeedForm, place: Pick<Municipality, 'number'>, locale: Locale): Need => ({
  themeId: form.theme === '' || form.theme === otherTheme ? null : form.theme,
  municipalityNumber: place.number,
  role: form.role,
  locale,
  email: form.email || undefined,
  words: { about: form.about || undefined, more: form.more || undefined },
})

/** The same form with what the database said, errors in the order of the fields. */
export const withErrors = ({ values, errors }: FormState, more: FieldError[]): FormState => ({
  values,
  errors: [...errors, ...more].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field)),
})

/** The form as another page filled it in, from what somebody looked for: /behov?q=…&theme=…&municipality=…&role=… */
export function prefilled(query: unknown, themeIds: string[]): FormState {
  const { q, theme, municipality, role } = asked.parse(query)
  return {
    values: {
      about: q,
      theme: themeIds.includes(theme) ? theme : '',
      municipality,
      role: isRole(role) ? role : '',
    },
    errors: [],
  }
}

const needForm = (t: Words, themeIds: string[]) =>
  z
    .object({
      theme: line(t.unknownTheme).refine(
        (theme) => ['', otherTheme, ...themeIds].includes(theme),
        t.unknownTheme,
      ),
      about: line(t.text).refine(atMost(longest.about), t.tooLong(longest.about)),
      municipality: line(t.municipality)
        .refine((place) => place !== '', t.municipality)
        .refine(atMost(longest.municipality), t.tooLong(longest.municipality)),
      role: z.enum(roles, t.role),
      more: z
        .string(t.text)
        .default('')
        .transform(severalLines)
        .refine(atMost(longest.more), t.tooLong(longest.more)),
      email: line(t.email).refine((email) => email === '' || isMailAddress(email), t.email),
      consent: z.literal(['', 'yes'], t.consent).default(''),
    })
    .refine(saysWhat, { path: ['theme'], error: t.theme, when: always })
    .refine(({ email, consent }) => !consent || email, {
      path: ['email'],
      error: t.emailMissing,
      when: always,
    })
    .refine(({ email, consent }) => consent || !email, { path: ['consent'], error: t.consent, when: always })

/** Something is chosen, and "something else" is said in words. */
const saysWhat = ({ theme, about }: { theme: string; about: string }) =>
  about !== '' || (theme !== '' && theme !== otherTheme)

// What depends on two fields is said together with what is wrong in others, not after they have been mended.
const always = () => true

const line = (error: string) => z.string(error).default('').transform(oneLine)

const atMost = (most: number) => (text: string) => text.length <= most

const isRole = (role: string): boolean => roles.some((known) => known === role)

const word = z
  .string()
  .catch('')
  .transform((text) => oneLine(text).slice(0, 100))

const asked = z
  .object({ q: word, theme: word, municipality: word, role: word })
  .catch({ q: '', theme: '', municipality: '', role: '' })
