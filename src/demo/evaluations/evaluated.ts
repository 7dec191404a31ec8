import type { LinkedBy, Purpose, Schedule } from '../../evaluations/index.ts'

/** A course that is evaluated: by which form, when, and what comes of it. */
export type Evaluated = {
  course: string
  form: string
  purpose: Purpose
  schedule: Schedule
  linkedBy: LinkedBy
  /** How many runs are over in all; those that the demo doesn't have are held before, so many weeks apart. */
  runs: number
  weeksApart: number
  /** How many there was room for in them, where it was more than there is now. */
  room?: number
  /** The mean benefit of each run, 0 to 10; of those after them, as the last. */
  benefit: number[]
  /** How many answer, where the groups are small. */
  few?: number[]
}

/** What was done with a course, and how many runs were held before it. */
export const splitIntoEvenings = { course: 'parorendeskole-demens-bodo', before: 5 }
/** Its last day is today, whatever day it is. */
export const endsToday = 'ny-med-ms-nordlandssykehuset'

const later = { purpose: 'quality', schedule: 'quality-and-later', linkedBy: 'key' } as const
const lastDay = { purpose: 'quality', schedule: 'quality', linkedBy: 'nothing' } as const

/** A service that hasn't said that its results may be put together with others'. */
export const keepsToItself = 'mestring-trondheim'

/** The same course in many places, a little better in one than in another. */
const places = (
  template: string,
  services: string,
  how: Omit<Evaluated, 'course' | 'runs' | 'weeksApart' | 'benefit'>,
  mean: number,
): Evaluated[] =>
  services.split(' ').map((service, place) => ({
    ...how,
    ...{ course: `${template}-${service}`, runs: 3, weeksApart: 52 },
    benefit: [0, 0.4, -0.3].map((more) => mean + more + ((place * 3) % 5) * 0.2 - 0.4),
  }))

/** The table of contents: every course of the demo that is evaluated. */
export const evaluated: Evaluated[] = [
  {
    ...{
      ...later,
      course: splitIntoEvenings.course,
      form: 'next-of-kin',
      runs: 10,
      weeksApart: 26,
      room: 17,
    },
    benefit: [6.8, 7.2, 6.6, 7, 6.8, 7.8, 8.2, 8.4, 8, 8.6],
  },
  {
    ...{
      course: 'leve-med-kols-nordlandssykehuset',
      form: 'before-and-after',
      runs: 9,
      weeksApart: 18,
      room: 28,
    },
    ...{ purpose: 'research', schedule: 'research', linkedBy: 'key', benefit: [7] },
  },
  {
    ...{ ...later, course: endsToday, form: 'short', linkedBy: 'own-code', runs: 6, weeksApart: 26 },
    benefit: [7.4, 7.6, 7.2, 7.8, 7.5, 7.7],
  },
  {
    ...{ ...lastDay, course: 'smil-bodo', form: 'smil', runs: 6, weeksApart: 26 },
    ...{ benefit: [8], few: [3, 4] },
  },
  ...places(
    'parorendeskole-demens',
    'fredrikstad bergen sogndal trondheim',
    { ...later, form: 'next-of-kin' },
    7.2,
  ),
  ...places('leve-med-kols', 'sykehuset-innlandet helse-bergen unn', { ...later, form: 'short' }, 7.4),
  ...places(
    'starthjelp',
    'sykehuset-ostfold sorlandet-sykehus nordlandssykehuset finnmarkssykehuset',
    { ...lastDay, form: 'starthjelp' },
    7.8,
  ),
  ...places('smil', 'kristiansand sore-sunnmore stavanger', { ...lastDay, form: 'smil' }, 8),
]

/** How a course of the demo is evaluated. */
export function how(course: string): Evaluated {
  const found = evaluated.find((one) => one.course === course)
  if (!found) throw new Error(`${course} isn't evaluated in the demo`)
  return found
}
