import type { KeptCourse } from '../../courses/index.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Fields } from '../kit/merge.ts'
import { dayInField, fieldsOf } from '../kit/schema.ts'
import { figures, lines, neededTexts, ticks, writtenTexts } from './fields.ts'

/** The form of a course, filled in with what it says now. */
export function valuesOf(course: KeptCourse): Fields {
  const row = course as unknown as Record<string, unknown>
  return {
    ...Object.assign({}, ...writtenTexts.map((text) => fieldsOf(text, course[text]))),
    ...Object.fromEntries(
      [...Object.keys(figures), ...lines].map((name) => [name, row[name] == null ? '' : String(row[name])]),
    ),
    ...Object.fromEntries(ticks.map((name) => [name, row[name] === true ? 'yes' : ''])),
    targetGroups: course.targetGroups,
    catchment: course.catchment,
    themes: course.themes.map(({ id }) => id),
    programme: course.programmeId === null ? '' : String(course.programmeId),
    userOrganisations: course.userOrganisations.map(({ id }) => String(id)),
    mode: course.mode,
    languages: course.languages,
    accessibility: course.accessibility,
    signup: course.signup,
    referralBy: course.referralBy,
    reviewBy: dayInField(course.reviewBy),
  }
}

/** What a new course begins as: open to all who have the illness and their next of kin, free, held where people meet. */
export const valuesOfNew = (contact: { name: string; email: string; phone: string | null }): Fields => ({
  targetGroups: ['patient', 'next-of-kin'],
  catchment: 'everyone',
  mode: 'in-person',
  languages: ['nb'],
  accessibility: ['wheelchair', 'step-free'],
  signup: 'open',
  companionsMax: '1',
  signupDaysBefore: '3',
  cancelHoursBefore: '24',
  fee: '0',
  noShowFee: '0',
  interpreter: 'yes',
  certificate: 'yes',
  feeCompanionFree: 'yes',
  contactName: contact.name,
  contactEmail: contact.email,
  contactPhone: contact.phone ?? '',
})

/** What a draft still needs before it can be published. */
export const missingToPublish = (course: Record<(typeof neededTexts)[number], LocalisedText>) =>
  neededTexts.filter((text) => !course[text].nb && !course[text].nn)
