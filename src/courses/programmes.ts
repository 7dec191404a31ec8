import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** The programmes (konsepter: course ideas spread over the country), and how many published courses build on each. */
export const listProgrammes = (db: Db) =>
  db
    .selectFrom('programmes as p')
    .select(['p.id', 'p.slug', 'p.title', 'p.summary', 'p.about', 'p.updatedAt'])
    .select(newestGuide.as('guideVersion'))
    .select(
      sql<number>`(select count(*)::int from courses c where c.programme_id = p.id and c.published_at is not null)`.as(
        'courses',
      ),
    )
    .orderBy('p.id')
    .execute()

/** The newest version of its guide that is kept here; of one that is kept elsewhere, what it says of itself. */
const newestGuide = sql<string | null>`coalesce(
  (select max(version)::text from programme_guides g where g.programme_id = p.id and g.issued_at is not null),
  p.guide_version)`

/** The dates to come of the courses that build on a programme, soonest first. */
export const listRunsOfProgramme = (db: Db, programmeId: number, now: Date) =>
  db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .innerJoin('municipalities as m', 'm.number', 'r.municipalityNumber')
    .where('c.programmeId', '=', programmeId)
    .where('c.publishedAt', 'is not', null)
    .where('r.publishedAt', 'is not', null)
    .where('r.cancelledAt', 'is', null)
    .where('r.startsAt', '>', now)
    .select(['c.slug as courseSlug', 'c.title', 'r.slug', 'r.startsAt', 'm.name as municipalityName'])
    .select(['s.name as serviceName', sql<boolean>`c.mode = 'digital'`.as('isDigital')])
    .orderBy('r.startsAt')
    .orderBy('r.id')
    .execute()
