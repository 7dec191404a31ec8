import type { LocalisedText } from '../platform/localised.ts'

/** Whom a course can be for; never a diagnosis. */
export const targetGroups = [
  'patient',
  'next-of-kin',
  'parent',
  'child',
  'young',
  'sibling',
  'professional',
] as const
/** One of those a course can be for. */
export type TargetGroup = (typeof targetGroups)[number]

/** Where one takes part: in a room, on a screen, either, or by oneself in one's own time. */
export const modes = ['in-person', 'digital', 'hybrid', 'self-study'] as const
export type Mode = (typeof modes)[number]

/** What is made ready for those who need it. */
export const accessibility = [
  'wheelchair',
  'hearing-loop',
  'step-free',
  'captions',
  'parking',
  'quiet-room',
] as const
export type Accessibility = (typeof accessibility)[number]

/** Who may refer somebody to a course that asks for it. */
export const referrers = [
  'gp',
  'hospital-doctor',
  'psychologist',
  'nurse',
  'municipality',
  'any-health-professional',
] as const
export type ReferredBy = (typeof referrers)[number]

/** The languages that courses are held in, as they are marked: Norwegian in both standards, Sámi, and others. */
export const courseLanguages = [
  'nb',
  'nn',
  'en',
  'se',
  'sma',
  'smj',
  'ar',
  'uk',
  'so',
  'pl',
  'ur',
  'ti',
] as const

/** Who speaks: lived experience, a professional, or both together. Nobody leads a break. */
export type LedBy = 'experience' | 'professional' | 'both'

/** One thing in the programme of a day. */
export type ProgrammeItem = {
  day: number
  starts: string
  ends: string
  title: LocalisedText
  speaker: string | null
  ledBy: LedBy | null
}
export type Improvement = { said: LocalisedText; changed: LocalisedText }

/** One meeting of a run. */
export type Session = { startsAt: Date; endsAt: Date }

/** The seats of a run, and how many wait for one. */
export type Seats = { total: number; left: number; waiting: number }

/** What decides whether a run can be joined. */
export type Joining = {
  signup: 'open' | 'referral' | 'closed'
  startsAt: Date
  signupClosesAt: Date
  cancelledAt: Date | null
}

/** How a run can be joined at a moment; exactly one of these, the first that holds. */
export type Signup = 'cancelled' | 'past' | 'referral' | 'closed' | 'waiting-list' | 'open'

/** How a run can be joined now: cancelled before past before referral, and so on. */
export function signupAt(run: Joining, seats: Seats, now: Date): Signup {
  if (run.cancelledAt) return 'cancelled'
  if (run.startsAt <= now) return 'past'
  if (run.signup === 'referral') return 'referral'
  if (run.signup === 'closed' || run.signupClosesAt <= now) return 'closed'
  return seatsBand(seats) === 'waiting-list' ? 'waiting-list' : 'open'
}

/** Free seats as a person needs to know them. While somebody waits, a free seat is on its way to them. */
export type SeatsBand = 'free' | 'few' | 'waiting-list'

/** How full a run is, as it is told to those who look for one. */
export function seatsBand({ total, left, waiting }: Seats): SeatsBand {
  if (left <= 0 || waiting > 0) return 'waiting-list'
  return left <= Math.max(3, Math.floor(total / 5)) ? 'few' : 'free'
}

/** A course on screen is as near as one this far away, which is an ordinary trip: only what is nearer comes before it. */
export const digitalKm = 50

/** The programme, a list a day, each in order of the clock. */
export function byDay(items: ProgrammeItem[]): ProgrammeItem[][] {
  const days = new Map<number, ProgrammeItem[]>()
  for (const item of items) days.set(item.day, [...(days.get(item.day) ?? []), item])
  return [...days.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, list]) => list.sort((a, b) => a.starts.localeCompare(b.starts)))
}

/** Months after which a course text must be looked over again, where no day is set. */
const reviewMonths = 18

/** Days after that when readers are told too; until then the owner alone. */
const daysUntilToldToAll = 30

type Reviewed = { lastReviewedOn: string; reviewBy: string | null }

/** The day by which somebody must have looked over the text again. */
export function reviewDueOn({ lastReviewedOn, reviewBy }: Reviewed): string {
  if (reviewBy) return reviewBy
  const due = new Date(lastReviewedOn)
  due.setUTCMonth(due.getUTCMonth() + reviewMonths)
  return due.toISOString().slice(0, 10)
}

/** Its owner should look it over. */
export const isDueForReview = (course: Reviewed, today: string): boolean => reviewDueOn(course) < today

/** It is so late that whoever reads it should know. */
export function isOverdueForReview(course: Reviewed, today: string): boolean {
  const told = new Date(reviewDueOn(course))
  told.setUTCDate(told.getUTCDate() + daysUntilToldToAll)
  return told.toISOString().slice(0, 10) < today
}

/** A text of several lines as a list: one point a line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Words of the address that are pages of their own, so no course and no run is called so; the database refuses them too. */
export const reserved = {
  courses: ['nytt', 'ny', 'api', 'tema'],
  runs: [
    'rediger',
    'program',
    'ny-gjennomforing',
    'forhandsvisning',
    'publisering',
    'avpublisering',
    'gjennomgang',
    'kopi',
    'kladd',
    'pamelding',
    'deltakere',
    'oppmote',
  ],
}
