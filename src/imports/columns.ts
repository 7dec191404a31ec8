import type { z } from 'zod'
import { accessibility, courseLanguages, modes, referrers, targetGroups } from '../courses/index.ts'
import { locales } from '../platform/locale.ts'
import { sessions } from './sessions.ts'
import {
  day,
  degrees,
  line,
  mailAddress,
  moment,
  names,
  oneOf,
  points,
  prose,
  someOf,
  webAddress,
  whole,
  yesNo,
} from './values.ts'

/** The texts of a course and a run; each is a column a language: title_nb, title_nn, title_en. */
const texts = {
  title: line(150),
  summary: prose(600),
  about: prose(10_000),
  goals: points,
  for_whom: points,
  not_for: points,
  frequency: line(200),
  referral_send_to: prose(1000),
  referral_must_contain: points,
  referral_what_happens: prose(1000),
  fee_note: prose(500),
  rights_note: prose(1000),
  meals: line(300),
  cancelled_because: line(500),
  directions: prose(1000),
} as const
export type TextName = keyof typeof texts
export const textNames = Object.keys(texts) as TextName[]

/** Everything else that a file may say. */
const facts = {
  // whose it is
  service: line(100),
  course_id: line(200),
  programme: line(100),
  themes: names,
  search_words: line(1000),
  // who it is for
  target_groups: someOf(targetGroups),
  age_min: whole(0, 120),
  age_max: whole(0, 120),
  diagnosis_independent: yesNo,
  companions: whole(0, 5),
  catchment: oneOf(['everyone', 'service']),
  // how
  mode: oneOf(modes),
  languages: someOf(courseLanguages),
  interpreter: yesNo,
  sign_language: yesNo,
  accessibility: someOf(accessibility),
  group_size_min: whole(1, 500),
  group_size_max: whole(1, 500),
  // getting in
  signup: oneOf(['open', 'referral', 'closed']),
  signup_days_before: whole(0, 90),
  signup_url: webAddress,
  referral_by: someOf(referrers),
  referral_for_companions: yesNo,
  // what it costs, in kroner
  fee: whole(0, 20_000),
  fee_counts_for_cap: yesNo,
  fee_free_under_sixteen: yesNo,
  fee_companion_free: yesNo,
  no_show_fee: whole(0, 20_000),
  cancel_hours_before: whole(0, 720),
  // rights
  travel_refund: yesNo,
  training_allowance: yesNo,
  sick_leave: yesNo,
  certificate: yesNo,
  // whom to ask
  contact_name: line(100),
  contact_phone: line(30),
  contact_email: mailAddress,
  guide_version: line(50),
  last_reviewed: day,
  published: yesNo,
  // a run of it
  run_id: line(200),
  sessions,
  seats: whole(1, 500),
  municipality: line(100),
  place: line(150),
  address: line(150),
  latitude: degrees(57, 81),
  longitude: degrees(4, 32),
  language: oneOf(courseLanguages),
  signup_closes: moment,
  cancelled: yesNo,
} as const
export type Fact = keyof typeof facts

type TextColumn = `${TextName}_${(typeof locales)[number]}`
export type Values = { [F in Fact]?: z.output<(typeof facts)[F]> | undefined } & {
  [T in TextColumn]?: string
}

const textColumns = Object.entries(texts).flatMap(([name, schema]) =>
  locales.map((locale) => [`${name}_${locale}`, schema] as const),
)

/** Every column that a file may have, and how its cells are read. */
export const columns: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ...Object.entries(facts),
  ...textColumns,
])

const ofRun = [
  'run_id',
  'sessions',
  'seats',
  'municipality',
  'place',
  'address',
  'latitude',
  'longitude',
  'language',
  'signup_closes',
  'cancelled',
]

/** Whether a column speaks of the run and not of the course: rows of one course may differ there. */
export const isOfRun = (column: string): boolean =>
  ofRun.includes(column) || /^(cancelled_because|directions)_/.test(column)
