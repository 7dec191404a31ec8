import type { Db } from '../platform/db.ts'

/** The seats of a run as anybody may know them. `left` is what somebody who comes now could get. */
export type RunSeats = { runId: number; total: number; taken: number; left: number; waiting: number }

/** The seats of several runs. */
export async function seatsOf(db: Db, runIds: number[]): Promise<RunSeats[]> {
  if (runIds.length === 0) return []
  const rows = await db
    .selectFrom('runSeats')
    .selectAll()
    .where('runId', 'in', runIds)
    .orderBy('runId')
    .execute()
  return rows.map(({ runId, capacity, taken, saved, waiting }) => ({
    runId,
    total: capacity,
    taken,
    left: Math.max(capacity - taken - saved, 0),
    waiting,
  }))
}
