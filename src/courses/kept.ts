import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { drafts, listRunsToKeep } from './queries.ts'
import type { Hindrance } from './through-plan.ts'

/** A course as those who keep it see it, published or not: with its plan, if it has one, and what it waits for. */
export type KeptCourse = Awaited<ReturnType<typeof getKeptCourse>>

/** A run as those who keep it see it. */
export type KeptRun = Awaited<ReturnType<typeof getKeptRun>>

/** The course at this address, for somebody of its service; not-found for all others. */
export const getKeptCourse = async (db: Db, person: Person, slug: string) =>
  found(
    await drafts(db)
      .select([
        planOf.as('planId'),
        sql<Hindrance[]>`publication_hindrances(c.id, ${person.at})`.as('waitsFor'),
      ])
      .where('c.slug', '=', slug)
      .where('c.serviceId', 'in', servicesOf(person))
      .executeTakeFirst(),
  )

/** A plan that was closed has let go of its course. */
const planOf = sql<number | null>`(select id from plans where course_id = c.id and closed_at is null)`

/** The run at this address, for somebody of its service, with its course. */
export async function getKeptRun(db: Db, person: Person, courseSlug: string, slug: string) {
  const course = await getKeptCourse(db, person, courseSlug)
  const [run] = await listRunsToKeep(db, course.id, slug)
  return { course, run: found(run) }
}

/** All runs of a course, drafts and cancelled ones too, the latest first. */
export const listKeptRuns = async (db: Db, courseId: number) =>
  (await listRunsToKeep(db, courseId)).sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime())

/** The courses of a service with what tells its staff what to do: each with the runs that haven't ended. */
export const listCoursesToKeep = (db: Db, person: Person, serviceId: number) =>
  db
    .selectFrom('courses as c')
    .select(['c.id', 'c.slug', 'c.title', 'c.summary', 'c.about', 'c.forWhom', 'c.publishedAt', 'c.signup'])
    .select(['c.lastReviewedOn', 'c.reviewBy', 'c.updatedAt', 'c.throughPlan', planOf.as('planId')])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('runs as r')
          .innerJoin('municipalities as m', 'm.number', 'r.municipalityNumber')
          .leftJoin('runSeats as s', 's.runId', 'r.id')
          .whereRef('r.courseId', '=', 'c.id')
          .where('r.endsAt', '>', person.at)
          .select(['r.slug', 'r.startsAt', 'r.place', 'm.name as municipalityName'])
          .select(['r.publishedAt', 'r.cancelledAt', 'r.signupClosesAt', 'r.capacity'])
          .select([
            sql<number>`coalesce(s.taken, 0)`.as('taken'),
            sql<number>`coalesce(s.waiting, 0)`.as('waiting'),
          ])
          .orderBy('r.startsAt'),
      ).as('runs'),
    )
    .where('c.serviceId', '=', serviceId)
    .where('c.serviceId', 'in', servicesOf(person))
    .orderBy(sql`c.title ->> 'nb' collate "nb-x-icu"`)
    .execute()
    .then((courses) =>
      courses.map(({ runs, ...course }) => ({
        ...course,
        runs: runs.map((run) => ({
          ...run,
          startsAt: new Date(run.startsAt),
          signupClosesAt: new Date(run.signupClosesAt),
        })),
      })),
    )

/** A course of the staff's own list. */
export type CourseToKeep = Awaited<ReturnType<typeof listCoursesToKeep>>[number]

/** How many courses of the services somebody works in wait to be looked over, and the first day one was due. */
export const listCoursesDue = (db: Db, person: Person, today: string) =>
  db
    .selectFrom('courses as c')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .where('c.serviceId', 'in', servicesOf(person))
    .where('c.publishedAt', 'is not', null)
    .where(reviewDue, '<', today)
    .select(['c.slug', 'c.title', 's.name as serviceName', reviewDue.as('due')])
    .orderBy('due')
    .limit(20)
    .execute()

const reviewDue = sql<string>`coalesce(review_by, (last_reviewed_on + interval '18 months')::date)`
