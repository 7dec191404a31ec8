import { loadThemes } from '../courses/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { listMunicipalities } from '../reference/index.ts'
import { writeGuides } from './guides/index.ts'
import { writeOrganisations } from './organisations.ts'
import { planCourse } from './plan/course.ts'
import { placedCourses } from './plan/placed.ts'
import { planServices } from './plan/services.ts'
import { programmes, writeProgrammes } from './programmes.ts'
import type { CoursePlan } from './rows.ts'
import { writeCourses, writeServices } from './write.ts'

export type Counts = { services: number; programmes: number; courses: number; runs: number; sessions: number }
export type Options = { now: Date; log: (line: string) => void }

/**
 * Fills an empty database with the demo country: services, programmes, courses and runs around today, every row marked
 * demo. All of it or nothing. Refuses where there are courses already. The reference data must be loaded.
 */
export async function seedDemo(db: Db, { now, log }: Options): Promise<Counts> {
  await loadThemes(db)
  const counts = await db.transaction().execute(async (db) => {
    const course = await db.selectFrom('courses').select('id').limit(1).executeTakeFirst()
    if (course)
      throw new Error('There are courses in the database already; demo data is only for an empty one')
    return writeDemo(db, now)
  })
  log(`Demo data: ${inWords(counts)}`)
  return counts
}

/** Writes the demo country, in the transaction it is handed. */
export async function writeDemo(db: Db, now: Date): Promise<Counts> {
  const today = dayOf(now)
  const services = planServices(await listMunicipalities(db), today)
  const courses = placedCourses().map((placed) => planCourse(placed, today))
  await writeOrganisations(db, services)
  await writeServices(db, services)
  await writeProgrammes(db)
  await writeGuides(db, now)
  await writeCourses(db, courses)
  return { ...countsOf(courses), services: services.length, programmes: programmes.length }
}

export function countsOf(courses: CoursePlan[]): Pick<Counts, 'courses' | 'runs' | 'sessions'> {
  const runs = courses.flatMap((course) => course.runs)
  const sessions = runs.reduce((sum, run) => sum + run.sessions.length, 0)
  return { courses: courses.length, runs: runs.length, sessions }
}

export const inWords = (counts: Partial<Counts>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')
