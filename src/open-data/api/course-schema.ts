import { z } from 'zod'
import { runSchema } from './runs.ts'
import { address, day, moment, text } from './text.ts'

const many = z.array(z.string())

const referral = z.object({
  required: z.boolean(),
  by: many,
  forCompanions: z.boolean().describe('Whether those who come along must stand in it too'),
  sendTo: text.nullable(),
  mustContain: text.nullable().describe('A point a line'),
  whatHappens: text.nullable(),
})

const fee = z
  .object({
    amount: z.int(),
    countsForCap: z.boolean(),
    freeUnder16: z.boolean(),
    companionFree: z.boolean(),
    noShowFee: z.int(),
    cancelHoursBefore: z.int(),
    note: text.nullable(),
  })
  .describe('In kroner; the course’s own rules')

const programmeItem = z.object({
  day: z.int(),
  starts: z.string(),
  ends: z.string(),
  title: text,
  speaker: z.string().nullable(),
  ledBy: z.enum(['experience', 'professional', 'both']).nullable(),
})

const course = z.object({
  id: z.int(),
  slug: z.string(),
  title: text,
  summary: text,
  about: text,
  goals: text.nullable().describe('A point a line'),
  forWhom: text.describe('A point a line'),
  notFor: text.nullable(),
  service: z.object({ id: z.int(), slug: z.string(), name: z.string() }),
  programme: z.object({ slug: z.string(), title: text }).nullable(),
  themes: z.array(z.object({ id: z.string(), name: text })),
  userOrganisations: many,
  targetGroups: many,
  ageMin: z.int().nullable(),
  ageMax: z.int().nullable(),
  diagnosisIndependent: z.boolean(),
  companionsMax: z.int().describe('How many may come along'),
  catchment: z.string().describe('everyone, or service: only those who live in its catchment'),
  mode: z.string(),
  languages: many,
  interpreter: z.boolean(),
  signLanguage: z.boolean(),
  accessibility: many,
  frequency: text.nullable(),
  groupSizeMin: z.int().nullable(),
  groupSizeMax: z.int().nullable(),
  referral,
  signup: z.object({ how: z.string(), daysBefore: z.int(), url: z.string().nullable() }),
  fee,
  rights: z.object({
    travelRefund: z.boolean(),
    trainingAllowance: z.boolean().describe('Opplæringspenger, folketrygdloven § 9-14'),
    sickLeave: z.boolean(),
    certificate: z.boolean(),
    note: text.nullable(),
  }),
  meals: text.nullable(),
  programmeItems: z.array(programmeItem).describe('What happens each day, and who leads it'),
  contact: z.object({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  lastReviewedOn: day,
  updatedAt: moment,
  url: address,
})

export const courseSchema = course.meta({
  id: 'Course',
  description: 'One service’s course, whenever it is held',
})
export const courseWithRunsSchema = course.extend({ runs: z.array(runSchema) }).meta({ id: 'CourseWithRuns' })
export type CourseJson = z.output<typeof courseSchema>
