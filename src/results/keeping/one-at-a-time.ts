import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'

/** Tables are added to by one at a time: two that lay the same nation's numbers would wait for each other in a ring. */
export const oneAtATime = (db: Db): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext('results.tables'))`.execute(db)
