import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** A course that another system has a name of its own for. */
export type KnownCourse = {
  id: number
  serviceId: number
  externalId: string
  mode: string
  languages: string[]
  signupDaysBefore: number
}

/** The courses of these services that came from other systems. */
export const listKnownCourses = (db: Db, services: number[]): Promise<KnownCourse[]> =>
  db
    .selectFrom('courses')
    .where(sql<boolean>`service_id = any(${services}::int[])`)
    .where('externalId', 'is not', null)
    .select(['id', 'serviceId', 'externalId', 'mode', 'languages', 'signupDaysBefore'])
    .$narrowType<{ externalId: string }>()
    .execute()

/** A run that another system has a name of its own for; `taken` are the seats it can't have fewer than. */
export type KnownRun = {
  id: number
  courseId: number
  externalId: string
  taken: number
  /** Somebody takes part or waits, or it is cancelled: it can't become a draft again. */
  staysOut: boolean
}

/** The runs of these courses that came from other systems. */
export const listKnownRuns = (db: Db, courses: number[]): Promise<KnownRun[]> =>
  db
    .selectFrom('runs as r')
    .innerJoin('runAvailability as a', 'a.runId', 'r.id')
    .where(sql<boolean>`r.course_id = any(${courses}::int[])`)
    .where('r.externalId', 'is not', null)
    .select(['r.id', 'r.courseId', 'r.externalId', sql<number>`a.seats_total - a.seats_left`.as('taken')])
    .select(
      sql<boolean>`a.seats_left < a.seats_total or a.waiting > 0 or r.cancelled_at is not null`.as(
        'staysOut',
      ),
    )
    .$narrowType<{ externalId: string }>()
    .execute()
