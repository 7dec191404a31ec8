import type { NewCourse, NewRun } from '../courses/index.ts'
import { locales } from '../platform/locale.ts'
import type { LocalisedText } from '../platform/localised.ts'
import type { TextName, Values } from './columns.ts'

/** What a file says of a course by itself: without whose it is, its programme and its themes, which are looked up. */
export const courseFacts = (values: Values, now: Date): Partial<NewCourse> =>
  given({
    title: textOf(values, 'title'),
    summary: textOf(values, 'summary'),
    about: textOf(values, 'about'),
    goals: textOf(values, 'goals'),
    forWhom: textOf(values, 'for_whom'),
    notFor: textOf(values, 'not_for'),
    frequency: textOf(values, 'frequency'),
    searchWords: values.search_words,
    targetGroups: values.target_groups,
    ageMin: values.age_min,
    ageMax: values.age_max,
    diagnosisIndependent: values.diagnosis_independent,
    companionsMax: values.companions,
    catchment: values.catchment,
    mode: values.mode,
    languages: values.languages,
    interpreter: values.interpreter,
    signLanguage: values.sign_language,
    accessibility: values.accessibility,
    groupSizeMin: values.group_size_min,
    groupSizeMax: values.group_size_max,
    ...joining(values),
    ...cost(values),
    travelRefund: values.travel_refund,
    trainingAllowance: values.training_allowance,
    sickLeave: values.sick_leave,
    certificate: values.certificate,
    rightsNote: textOf(values, 'rights_note'),
    meals: textOf(values, 'meals'),
    contactName: values.contact_name,
    contactPhone: values.contact_phone,
    contactEmail: values.contact_email,
    guideVersion: values.guide_version,
    lastReviewedOn: values.last_reviewed,
    publishedAt: since(values.published, now),
  })

const joining = (values: Values) => ({
  signup: values.signup,
  signupDaysBefore: values.signup_days_before,
  signupUrl: values.signup_url,
  referralRequired:
    values.signup &&
    (values.signup === 'referral' || (values.signup === 'closed' && values.referral_by !== undefined)),
  referralBy: values.referral_by,
  referralForCompanions: values.referral_for_companions,
  referralSendTo: textOf(values, 'referral_send_to'),
  referralMustContain: textOf(values, 'referral_must_contain'),
  referralWhatHappens: textOf(values, 'referral_what_happens'),
})

const cost = (values: Values) => ({
  fee: values.fee,
  feeCountsForCap: values.fee_counts_for_cap,
  feeFreeUnderSixteen: values.fee_free_under_sixteen,
  feeCompanionFree: values.fee_companion_free,
  noShowFee: values.no_show_fee,
  cancelHoursBefore: values.cancel_hours_before,
  feeNote: textOf(values, 'fee_note'),
})

/** What a file says of a run by itself: without its course and its municipality. */
export const runFacts = (values: Values, now: Date): Partial<NewRun> =>
  given({
    sessions: values.sessions,
    capacity: values.seats,
    place: values.place,
    address: values.address,
    latitude: values.latitude,
    longitude: values.longitude,
    directions: textOf(values, 'directions'),
    language: values.language,
    signupClosesAt: values.signup_closes,
    cancelledAt: since(values.cancelled, now),
    cancelledBecause: textOf(values, 'cancelled_because'),
  })

/** The languages that a text is given in; they are the whole text from now on. */
export function textOf(values: Values, name: TextName): LocalisedText | undefined {
  const written = locales.flatMap((locale) => {
    const words = values[`${name}_${locale}`]
    return words ? [[locale, words]] : []
  })
  return written.length === 0 ? undefined : Object.fromEntries(written)
}

const since = (answer: boolean | undefined, now: Date): Date | null | undefined =>
  answer === undefined ? undefined : answer ? now : null

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
const given = <T extends object>(facts: T): Given<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given<T>
