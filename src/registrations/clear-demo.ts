import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** Removes every registration of demo runs and the keys they were sealed with, so that the runs can be made anew. */
export async function clearDemo(db: Db): Promise<void> {
  await db.transaction().execute(async (db) => {
    for (const table of ['queue_entries', 'offers', 'repeat_signups', 'run_keys', 'registrations']) {
      await sql`delete from ${sql.table(table)} where run_id in (select id from runs where demo)`.execute(db)
    }
  })
}
