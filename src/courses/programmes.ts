import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** A programme (konsept): a course idea that is spread over the country. */
export type Programme = Awaited<ReturnType<typeof listProgrammes>>[number]

/** The programmes, and how many published courses build on each. */
export const listProgrammes = (db: Db) =>
  db
    .selectFrom('programmes as p')
    .select(['p.id', 'p.slug', 'p.title', 'p.summary', 'p.about', 'p.guideVersion', 'p.updatedAt'])
    .select((eb) =>
      eb
        .selectFrom('courses as c')
        .whereRef('c.programmeId', '=', 'p.id')
        .where('c.publishedAt', 'is not', null)
        .select(sql<number>`count(*)::int`.as('count'))
        .$notNull()
        .as('courses'),
    )
    .orderBy('p.id')
    .execute()
