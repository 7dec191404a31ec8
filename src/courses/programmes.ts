import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** The programmes (konsepter: course ideas spread over the country), and how many published courses build on each. */
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
