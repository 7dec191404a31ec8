import type { Db } from '../platform/db.ts'
import type { LocalisedText } from '../platform/localised.ts'

/** What courses are called, and the names they go by in addresses. */
export const nameCourses = (
  db: Db,
  ids: number[],
): Promise<{ id: number; slug: string; title: LocalisedText }[]> =>
  db.selectFrom('courses').select(['id', 'slug', 'title']).where('id', 'in', ids).execute()

/** The courses that runs are of, and when they begin. */
export const nameRuns = (
  db: Db,
  ids: number[],
): Promise<{ id: number; slug: string; course: string; title: LocalisedText; startsAt: Date }[]> =>
  db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['r.id', 'r.slug', 'r.startsAt', 'c.slug as course', 'c.title'])
    .where('r.id', 'in', ids)
    .execute()
