import type { Questionnaire } from 'fhir/r4.js'
import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { understand } from './understand/understand.ts'

type New = {
  resource: Questionnaire
  /** Whose it is; everybody's when nobody's. */
  serviceId: number | null
  /** Of those that come with the service. */
  key?: string
  by?: number
  at: Date
}

/** A new questionnaire with a draft of its first version. What can't be understood isn't kept. */
export async function addQuestionnaire(
  db: Db,
  { resource, serviceId, key, by, at }: New,
): Promise<{ questionnaireId: number; versionId: number }> {
  const { id: questionnaireId } = await db
    .insertInto('questionnaires')
    .values({ serviceId, key: key ?? null, addedAt: at, addedBy: by ?? null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { questionnaireId, versionId: await insertVersion(db, { questionnaireId, resource, by, at }) }
}

type NewVersion = { questionnaireId: number; resource: Questionnaire; by?: number | undefined; at: Date }

/** The next version of a questionnaire, as a draft; it takes the place of a draft there was. */
export async function addVersion(db: Db, version: NewVersion): Promise<number> {
  await db
    .deleteFrom('questionnaireVersions')
    .where('questionnaireId', '=', version.questionnaireId)
    .where('publishedAt', 'is', null)
    .execute()
  return insertVersion(db, version)
}

async function insertVersion(db: Db, { questionnaireId, resource, by, at }: NewVersion): Promise<number> {
  mustBeUnderstood(resource)
  const before = await db
    .selectFrom('questionnaireVersions')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('questionnaireId', '=', questionnaireId)
    .executeTakeFirst()
  const { id } = await db
    .insertInto('questionnaireVersions')
    .values({
      ...{ questionnaireId, begunAt: at, begunBy: by ?? null },
      version: (before?.version ?? 0) + 1,
      resource: JSON.stringify(resource),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes a draft anew. False when it has been published meanwhile. */
export async function changeDraft(db: Db, versionId: number, resource: Questionnaire): Promise<boolean> {
  mustBeUnderstood(resource)
  const { numUpdatedRows } = await db
    .updateTable('questionnaireVersions')
    .set(({ eb }) => ({ resource: JSON.stringify(resource), revision: eb('revision', '+', 1) }))
    .where('id', '=', versionId)
    .where('publishedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Lets a draft be used; from now on it can't be changed. The version before it goes out of use. What isn't finished can't be. */
export async function publishVersion(db: Db, versionId: number, at: Date, by?: number): Promise<boolean> {
  const draft = await db
    .selectFrom('questionnaireVersions')
    // As text: names inside it are the file's own, and not to be written our way.
    .select(sql<string>`resource::text`.as('resource'))
    .where('id', '=', versionId)
    .where('publishedAt', 'is', null)
    .executeTakeFirst()
  if (!draft) return false
  mustBeUnderstood(JSON.parse(draft.resource), 'finished')
  const published = await db
    .updateTable('questionnaireVersions')
    .set({ publishedAt: at, publishedBy: by ?? null, removed: '[]' })
    .where('id', '=', versionId)
    .where('publishedAt', 'is', null)
    .returning('questionnaireId')
    .executeTakeFirst()
  if (!published) return false
  await db
    .updateTable('questionnaireVersions')
    .set({ retiredAt: at, retiredBy: by ?? null })
    .where('questionnaireId', '=', published.questionnaireId)
    .where('id', '<>', versionId)
    .where('publishedAt', 'is not', null)
    .where('retiredAt', 'is', null)
    .execute()
  return true
}

function mustBeUnderstood(resource: Questionnaire, how: 'begun' | 'finished' = 'begun'): void {
  const understood = understand(resource, { unfinished: how === 'begun' })
  if (!understood.ok)
    throw new Error(`not a form we can show: ${understood.faults.map(({ path }) => path).join(', ')}`)
}
