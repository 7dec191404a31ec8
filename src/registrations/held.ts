import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { capabilityHash } from '../platform/secrets.ts'

/** A registration, found by the link its holder has. */
export type Held = { id: number; course: number }

/** The registration a manage link opens, or not found: a wrong link and an erased registration look alike. */
export async function getHeld(db: Db, token: string): Promise<Held> {
  const row = await db
    .selectFrom('registrations as g')
    .innerJoin('runs as r', 'r.id', 'g.runId')
    .select(['g.id', 'r.courseId as course'])
    .where('g.tokenHash', '=', capabilityHash(token))
    .executeTakeFirst()
  return found(row)
}

/** Where a registration stands, read in a transaction that holds the seats of its course. */
export type State = {
  id: number
  run: number
  confirmed: boolean
  gone: boolean
  seats: number
  anyRun: boolean
  runOver: boolean
}

export async function getState(db: Db, registration: number, now: Date): Promise<State> {
  const row = await db
    .selectFrom('registrations as g')
    .innerJoin('runs as r', 'r.id', 'g.runId')
    .select([
      'g.id',
      'g.runId',
      'g.roles',
      'g.anyRun',
      'g.confirmedAt',
      'g.withdrawnAt',
      'g.leftOutAt',
      'r.startsAt',
      'r.cancelledAt',
    ])
    .where('g.id', '=', registration)
    .executeTakeFirstOrThrow()
  return {
    id: row.id,
    run: row.runId,
    confirmed: row.confirmedAt !== null,
    gone: row.withdrawnAt !== null || row.leftOutAt !== null,
    seats: row.roles.length,
    anyRun: row.anyRun,
    runOver: row.cancelledAt !== null || row.startsAt <= now,
  }
}

/** The offer a registration hasn't answered, whether or not its time is out. */
export const findOpenOffer = (db: Db, registration: number) =>
  db
    .selectFrom('offers')
    .select(['id', 'runId as run', 'seats', 'expiresAt'])
    .where('registrationId', '=', registration)
    .where('outcome', 'is', null)
    .executeTakeFirst()

/** Ends an open offer; its seats are free from then on. */
export const endOffer = (
  db: Db,
  offer: number,
  outcome: 'accepted' | 'declined-stayed' | 'declined-left' | 'expired' | 'withdrawn' | 'cancelled',
  now: Date,
) => db.updateTable('offers').set({ outcome, answeredAt: now }).where('id', '=', offer).execute()
