import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { Registrar } from './registrar.ts'
import { daysKept } from './rules.ts'
import { erase } from './withdraw.ts'

const batch = 500

/**
 * Thirty days after a run has ended, or was cancelled, its key is deleted, and with it all that was sealed with it, in backups too; what is
 * left are rows that count people and name nobody. Those who withdrew are erased thirty days after that. Answers how many.
 */
export async function deleteInTime(db: Db, { keys }: Pick<Registrar, 'keys'>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - daysKept * 24 * 60 * 60 * 1000)
  const ended = await db
    .selectFrom('runKeys as k')
    .innerJoin('runs as r', 'r.id', 'k.runId')
    .select('k.runId')
    .where((eb) => eb.or([eb('r.endsAt', '<=', before), eb('r.cancelledAt', '<=', before)]))
    .execute()
  let erased = 0
  for (const { runId } of ended) {
    erased += await eraseWhere(db, now, sql`run_id = ${runId}`)
    await db.deleteFrom('repeatSignups').where('runId', '=', runId).execute()
    await db.deleteFrom('runKeys').where('runId', '=', runId).execute()
    keys.forget(runId)
  }
  return erased + (await eraseWhere(db, now, sql`coalesce(withdrawn_at, left_out_at) <= ${before}`))
}

/** Erases in small transactions, so that nobody waits for a large one. */
async function eraseWhere(db: Db, now: Date, condition: ReturnType<typeof sql>): Promise<number> {
  for (let erased = 0; ; ) {
    const { rows } = await sql<{ id: number }>`
      select id from registrations where erased_at is null and ${condition} order by id limit ${batch}`.execute(
      db,
    )
    await db.transaction().execute(async (db) => {
      await sql`select set_config('registrations.in_time', 'on', true)`.execute(db)
      await erase(
        db,
        rows.map(({ id }) => id),
        now,
      )
    })
    erased += rows.length
    if (rows.length < batch) return erased
  }
}
