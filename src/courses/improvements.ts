import type { Db } from '../platform/db.ts'
import type { LocalisedText } from '../platform/localised.ts'

type Improvement = { courseId: number; changedOn: string; said: LocalisedText; changed: LocalisedText }

/** Puts on a course's page what participants said and what was changed. Answers its id. */
export async function addImprovement(
  db: Db,
  { courseId, changedOn, said, changed }: Improvement,
): Promise<number> {
  const { id } = await db
    .insertInto('courseImprovements')
    .values({ courseId, changedOn, said: JSON.stringify(said), changed: JSON.stringify(changed) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What participants of a course said and what was changed since, the latest first. */
export const listImprovements = (db: Db, courseId: number) =>
  db
    .selectFrom('courseImprovements')
    .select(['said', 'changed', 'changedOn'])
    .where('courseId', '=', courseId)
    .orderBy('changedOn', 'desc')
    .orderBy('id')
    .execute()
