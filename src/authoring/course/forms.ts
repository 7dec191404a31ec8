import { z } from 'zod'
import {
  accessibility,
  type CourseFacts,
  courseLanguages,
  modes,
  referrers,
  targetGroups,
} from '../../courses/index.ts'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { isMailAddress } from '../../platform/mail/index.ts'
import {
  always,
  day,
  figure,
  line,
  localisedIn,
  oneOf,
  severalOf,
  textFields,
  tick,
  type Wrong,
} from '../kit/schema.ts'
import {
  type Figure,
  figures,
  lines,
  longest,
  neededTexts,
  shortTexts,
  ticks,
  writtenTexts,
} from './fields.ts'

/** What there is to choose from that the database knows. */
export type Known = { themes: string[]; programmes: number[]; organisations: number[] }

/** What may be wrong with a course. */
export type CourseWrong = Wrong & {
  title: string
  missing: string
  groups: string
  mode: string
  signup: string
  order: string
  email: string
  url: string
  referral: string
}

type Sent = Record<string, unknown>

/** Reads the form of a course. A draft may lack what only a reader needs; what is published may not. */
export function readCourse(
  body: unknown,
  t: CourseWrong,
  known: Known,
  isPublished: boolean,
): ParsedForm<CourseFacts> {
  const parsed = readForm(courseForm(t, known, isPublished), body)
  return parsed.ok ? { ...parsed, value: factsOf(parsed.value) } : parsed
}

const courseForm = (t: CourseWrong, known: Known, isPublished: boolean) =>
  z
    .object(fields(t, known) as Record<string, z.ZodType<unknown>>)
    .refine((form: Sent) => localisedIn(form, 'title'), { path: ['title-nb'], error: t.title, when: always })
    .refine(inOrder('ageMin', 'ageMax'), { path: ['ageMax'], error: t.order, when: always })
    .refine(inOrder('groupSizeMin', 'groupSizeMax'), { path: ['groupSizeMax'], error: t.order, when: always })
    .check(...(isPublished ? neededTexts : []).map((text) => needed(text, t.missing)))
    .check(...referralTexts.map((text) => neededIf(isReferred, text, t.referral)))
    .refine((form: Sent) => !isReferred(form) || listIn(form, 'referralBy').length > 0, {
      path: ['referralBy'],
      error: t.referral,
      when: always,
    })

const referralTexts = ['referralSendTo', 'referralMustContain'] as const

const isReferred = (form: Sent): boolean => form.signup === 'referral'

const neededIf = (condition: (form: Sent) => boolean, text: string, error: string) =>
  z.refine<Sent>((form) => !condition(form) || hasNorwegian(localisedIn(form, text)), {
    path: [`${text}-nb`],
    error,
    when: always,
  })

const needed = (text: string, error: string) => neededIf(() => true, text, error)

const hasNorwegian = (text: LocalisedText | null): boolean => Boolean(text?.nb || text?.nn)

const fields = (t: CourseWrong, known: Known) => ({
  ...Object.assign(
    {},
    ...writtenTexts.map((text) => textFields(t, text, longest[text], shortTexts.includes(text))),
  ),
  ...Object.fromEntries(
    Object.entries(figures).map(([name, { least, most }]) => [name, figure(t, least, most)]),
  ),
  ...Object.fromEntries(ticks.map((name) => [name, tick()])),
  ...Object.fromEntries(lines.map((name) => [name, line(t)])),
  searchWords: line(t, 500),
  contactEmail: line(t).refine((email) => email === '' || isMailAddress(email), t.email),
  signupUrl: line(t, 500).refine((url) => url === '' || /^https?:\/\/[^\s]+$/.test(url), t.url),
  targetGroups: severalOf(t, targetGroups).refine((chosen) => chosen.length > 0, t.groups),
  catchment: oneOf(t, ['everyone', 'service']),
  themes: severalOf(t, known.themes),
  programme: oneOf(t, known.programmes.map(String)),
  userOrganisations: severalOf(t, known.organisations.map(String)),
  mode: oneOf(t, modes).refine(Boolean, t.mode),
  languages: severalOf(t, courseLanguages),
  accessibility: severalOf(t, accessibility),
  signup: oneOf(t, ['open', 'referral', 'closed']).refine(Boolean, t.signup),
  referralBy: severalOf(t, referrers),
  reviewBy: day(t),
})

const inOrder = (first: Figure, second: Figure) => (form: Sent) =>
  typeof form[first] !== 'number' || typeof form[second] !== 'number' || form[first] <= form[second]

const listIn = (form: Sent, name: string): string[] => (Array.isArray(form[name]) ? form[name] : [])

function factsOf(form: Sent): CourseFacts {
  const texts = Object.fromEntries(writtenTexts.map((text) => [text, localisedIn(form, text)]))
  const numbers = Object.fromEntries(
    Object.entries(figures).map(([name, limits]) => [
      name,
      form[name] ?? ('otherwise' in limits ? limits.otherwise : null),
    ]),
  )
  const given = Object.fromEntries(lines.map((name) => [name, form[name] || null]))
  const referred = listIn(form, 'referralBy')
  return {
    ...texts,
    ...Object.fromEntries(neededTexts.map((text) => [text, texts[text] ?? { nb: '' }])),
    ...numbers,
    ...given,
    ...Object.fromEntries(ticks.map((name) => [name, form[name] === true])),
    searchWords: String(form.searchWords ?? ''),
    targetGroups: listIn(form, 'targetGroups'),
    catchment: form.catchment || 'everyone',
    mode: form.mode,
    languages: listIn(form, 'languages').length > 0 ? listIn(form, 'languages') : ['nb'],
    accessibility: listIn(form, 'accessibility'),
    signup: form.signup,
    referralBy: referred,
    // A closed course by referral stays one: what it says about referrals is complete.
    referralRequired:
      isReferred(form) ||
      (form.signup === 'closed' && referred.length > 0 && referralTexts.every((text) => texts[text])),
    programmeId: form.programme ? Number(form.programme) : null,
    reviewBy: form.reviewBy,
    themes: listIn(form, 'themes'),
    userOrganisations: listIn(form, 'userOrganisations').map(Number),
  } as CourseFacts
}
