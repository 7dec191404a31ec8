import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Fields } from './merge.ts'

/** What somebody has written and not saved: a form by its kind and the number of what it is about, "course:12". */
export type Draft = { fields: Fields; savedAt: Date }

const lastsDays = 30

export async function findDraft(db: Db, person: Person, form: string): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('formDrafts')
    .select(['fields', 'savedAt'])
    .where('accountId', '=', person.id)
    .where('form', '=', form)
    .where('savedAt', '>', new Date(person.at.getTime() - lastsDays * 86_400_000))
    .executeTakeFirst()
  // The plugin that makes names camel-case goes into JSON too; a form's names have no underscores.
  return row && { fields: row.fields as Fields, savedAt: row.savedAt }
}

/** Keeps what has been written so far; what is older than a month is cleared away at the same time. */
export async function keepDraft(db: Db, person: Person, form: string, fields: Fields): Promise<void> {
  await db
    .deleteFrom('formDrafts')
    .where('savedAt', '<=', new Date(person.at.getTime() - lastsDays * 86_400_000))
    .execute()
  const kept = { fields: JSON.stringify(fields), savedAt: person.at }
  await db
    .insertInto('formDrafts')
    .values({ accountId: person.id, form, ...kept })
    .onConflict((conflict) => conflict.columns(['accountId', 'form']).doUpdateSet(kept))
    .execute()
}

export const dropDraft = (db: Db, person: Person, form: string) =>
  db.deleteFrom('formDrafts').where('accountId', '=', person.id).where('form', '=', form).execute()

/** All that somebody has written and not saved. */
export const listDrafts = (db: Db, person: Person) =>
  db
    .selectFrom('formDrafts')
    .select(['form', 'fields', 'savedAt'])
    .where('accountId', '=', person.id)
    .execute()
