import type { Role } from './roles.ts'

/** A text in both written standards, and in English where the whole template is. */
export type Text = { nb: string; nn: string; en?: string }

/**
 * A course as it could be held anywhere; a place, a date and some variation make it one of the demo courses.
 * Texts may hold {town}, {inTown} ("i Bodø", "på Hamar") and {service}. The first title decides whether there is English.
 */
export type Template = {
  key: string
  programme?: string
  themes: string[]
  words?: string
  titles: Text[]
  summaries: Text[]
  openings: Text[]
  body: Text[]
  goals: Text[]
  forWhom: Text[]
  notFor?: Text
  audience: Audience
  /** How the person with experience is presented in the programme: "har levd med KOLS i tolv år". */
  lived: Text
  /** Set where the texts say which. */
  livedBy?: 'woman' | 'man'
  days: Item[][]
  rhythm: Rhythm
  hours: Hours
  group: [min: number, max: number]
  /** What a referral must hold; when set, a hospital asks for a referral to this course. */
  referral?: Text[]
  userOrganisations?: string[]
  sickLeave?: boolean
  trainingAllowance?: boolean
  improvements: Improvement[]
}

export type Audience = {
  groups: ('patient' | 'next-of-kin' | 'parent' | 'child' | 'young' | 'sibling' | 'professional')[]
  ageMin?: number
  ageMax?: number
  companions?: number
  diagnosisIndependent?: boolean
}

export type Rhythm = 'single' | 'consecutive' | 'weekly' | 'fortnightly'
export type Hours = 'day' | 'afternoon' | 'after-school' | 'evening'
export type Improvement = { said: Text; changed: Text }
export type Item = { minutes: number; title: Text; by: Role[] }

export const say = (nb: string, nn: string, en?: string): Text =>
  en === undefined ? { nb, nn } : { nb, nn, en }

/** A talk, a conversation or an exercise. `lived` is the one with experience. */
export const talk = (minutes: number, by: Role[], nb: string, nn: string, en?: string): Item => ({
  minutes,
  title: say(nb, nn, en),
  by,
})

export const pause = (minutes = 15): Item => talk(minutes, [], 'Pause', 'Pause', 'Break')
export const lunch = (minutes = 45): Item => talk(minutes, [], 'Lunsj', 'Lunsj', 'Lunch')

export const welcome = (minutes = 30): Item =>
  talk(
    minutes,
    ['lived', 'leader'],
    'Velkommen, og hvem er vi?',
    'Velkommen, og kven er vi?',
    'Welcome, and who are we?',
  )

export const sinceLast = (minutes = 20): Item =>
  talk(minutes, ['lived', 'leader'], 'Siden sist', 'Sidan sist', 'Since last time')

export const closing = (minutes = 15): Item =>
  talk(
    minutes,
    ['lived', 'leader'],
    'Hva tar du med deg hjem?',
    'Kva tek du med deg heim?',
    'What will you take home?',
  )
