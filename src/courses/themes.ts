import type { Db } from '../platform/db.ts'

/** What courses may be about, in the order of the list they come from. */
export const listThemes = (db: Db) => db.selectFrom('themes').select(['id', 'name']).orderBy('id').execute()
