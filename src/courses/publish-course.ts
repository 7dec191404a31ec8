import { sql } from 'kysely'
import { audit, type Person, servicesOf } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { subjectOf } from './edit-course.ts'
import { type Publication, unlessPlanWaits } from './through-plan.ts'

/** Lets everybody see a course, when its plan has come so far. One that is out already stays as it was. */
export const publishCourse = (db: Db, person: Person, id: number): Promise<Publication> =>
  unlessPlanWaits(
    change(db, person, id, 'courses.course-published', {
      publishedAt: sql<Date>`coalesce(published_at, ${person.at})`,
    }).then(() => ({ kind: 'published' })),
  )

/** Takes a course back, with its runs: it becomes a draft, and those who have signed up keep their seats and their links. */
export const unpublishCourse = (db: Db, person: Person, id: number): Promise<void> =>
  change(db, person, id, 'courses.course-unpublished', { publishedAt: null })

/** Says that the whole text has been looked over today, and when it must be the next time. */
export const reviewCourse = (db: Db, person: Person, id: number, reviewBy: string): Promise<void> =>
  change(db, person, id, 'courses.course-reviewed', { lastReviewedOn: dayOf(person.at), reviewBy })

const change = (db: Db, person: Person, id: number, what: string, columns: object): Promise<void> =>
  db.transaction().execute(async (db) => {
    const { serviceId } = found(
      await db
        .updateTable('courses')
        .set(columns)
        .where('id', '=', id)
        .where('serviceId', 'in', servicesOf(person, 'coordinator', 'manager'))
        .returning('serviceId')
        .executeTakeFirst(),
    )
    await audit(db, person, { what, serviceId, subject: subjectOf(id) })
  })
