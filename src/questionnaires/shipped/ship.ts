import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { shippedQuestionnaires } from './shipped.ts'

type Shipped = (typeof shippedQuestionnaires)[number]

/**
 * Puts the forms that come with the service into the tables, ready for use. Safe and quick to call at every start: nothing is
 * written when nothing has changed. A form whose words have changed gets a new version; what has been asked stands. Where somebody
 * has written a version of their own, ours is not put above it.
 */
export const shipQuestionnaires = (db: Db, now: Date, shipped = shippedQuestionnaires): Promise<void> =>
  db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('shipped questionnaires'))`.execute(db)
    for (const one of shipped) await ship(db, now, one)
  })

async function ship(db: Db, at: Date, { key, resource }: Shipped): Promise<void> {
  const newest = await findNewest(db, key, JSON.stringify(resource))
  if (newest && (newest.isSame || !newest.isOurs)) return
  const questionnaireId = newest?.questionnaireId ?? (await addKey(db, key, at))
  await db
    .updateTable('questionnaireVersions')
    .set({ retiredAt: at })
    .where('questionnaireId', '=', questionnaireId)
    .where('publishedAt', 'is not', null)
    .where('retiredAt', 'is', null)
    .execute()
  await db
    .insertInto('questionnaireVersions')
    .values({
      ...{ questionnaireId, version: (newest?.version ?? 0) + 1, resource: JSON.stringify(resource) },
      ...{ begunAt: at, publishedAt: at },
    })
    .execute()
}

const addKey = async (db: Db, key: string, addedAt: Date): Promise<number> =>
  (await db.insertInto('questionnaires').values({ key, addedAt }).returning('id').executeTakeFirstOrThrow())
    .id

/** The newest version of a form that is shipped: whether it says the same as ours now, and whether it is ours. */
const findNewest = (db: Db, key: string, resource: string) =>
  db
    .selectFrom('questionnaires as q')
    .innerJoin('questionnaireVersions as v', 'v.questionnaireId', 'q.id')
    .select(['q.id as questionnaireId', 'v.version'])
    .select(sql<boolean>`v.resource = ${resource}::jsonb`.as('isSame'))
    .select(sql<boolean>`v.begun_by is null and v.published_by is null`.as('isOurs'))
    .where('q.key', '=', key)
    .orderBy('v.version', 'desc')
    .executeTakeFirst()
