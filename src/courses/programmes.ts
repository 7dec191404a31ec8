import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** A programme (konsept): a course idea that is spread over the country. */
export type Programme = Awaited<ReturnType<typeof listProgrammes>>[number]

/** The programmes, and how many published courses build on each. */
export const listProgrammes = (db: Db) =>
  db
    .selectFrom('programmes as p')
    .select(['p.id', 'p.slug', 'p.title', 'p.summary', 'p.about', 'p.guideVersion', 'p.updatedAt'])
    .select(
      sql<number>`(select count(*)::int from courses c where c.programme_id = p.id and c.published_at is not null)`.as(
        'courses',
      ),
    )
    .orderBy('p.id')
    .execute()
