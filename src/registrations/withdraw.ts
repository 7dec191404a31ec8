import type { Db } from '../platform/db.ts'
import { endOffer, findOpenOffer, getState, type Held } from './held.ts'
import { mails } from './mails/index.ts'
import { lettersTo, openMany } from './opened.ts'
import { askAgain, leaveQueues } from './queue.ts'
import { addReason, type Reason } from './reasons.ts'
import type { Registrar } from './registrar.ts'
import { inSeatsOf } from './seats.ts'
import { settle } from './settle.ts'

export type Withdrawn = { kind: 'withdrawn' } | { kind: 'past' }

/** Withdraws a party; its seats go to those who wait, in the same transaction. Asked twice, it is done once. */
export const withdraw = (
  db: Db,
  registrar: Registrar,
  held: Held,
  now: Date,
  reason: Reason = { kind: 'withdrawn', facts: {} },
): Promise<Withdrawn> =>
  inSeatsOf(db, held.course, async (db) => {
    const done = await withdrawInSeats(db, registrar, held, now, reason)
    if (done.kind === 'past' || !done.fresh) return done
    await registrar.mail.queue(db, mails.withdrawn, ...lettersTo(await openMany(db, registrar, [held.id])))
    return done
  })

/**
 * Deletes what says who it is, at once; what is left is a number without a person. A party that hasn't been on the course
 * is withdrawn first.
 */
export const eraseByHolder = (db: Db, registrar: Registrar, held: Held, now: Date): Promise<void> =>
  inSeatsOf(db, held.course, async (db) => {
    await withdrawInSeats(db, registrar, held, now)
    await erase(db, [held.id], now)
  })

/** Empties registrations of all that says who they are. */
export async function erase(db: Db, registrations: number[], now: Date): Promise<void> {
  if (registrations.length === 0) return
  await db.deleteFrom('registrationReasons').where('registrationId', 'in', registrations).execute()
  await db.deleteFrom('repeatSignups').where('registrationId', 'in', registrations).execute()
  await db
    .updateTable('registrations')
    .set({ sealed: null, person: null, tokenHash: null, submission: null, request: null, erasedAt: now })
    .where('id', 'in', registrations)
    .execute()
}

async function withdrawInSeats(
  db: Db,
  registrar: Registrar,
  { id, course }: Held,
  now: Date,
  reason: Reason = { kind: 'withdrawn', facts: {} },
) {
  const state = await getState(db, id, now)
  if (state.gone) return { kind: 'withdrawn' as const, fresh: false }
  if (state.confirmed && state.runOver) return { kind: 'past' as const }
  const offer = await findOpenOffer(db, id)
  if (offer) await endOffer(db, offer.id, 'withdrawn', now)
  await db.updateTable('registrations').set({ withdrawnAt: now }).where('id', '=', id).execute()
  await leaveQueues(db, { registration: id, because: 'left', now })
  await addReason(db, now, id, reason)
  await askAgain(db, [...(state.confirmed ? [state.run] : []), ...(offer ? [offer.run] : [])])
  await settle(db, registrar, course, now)
  return { kind: 'withdrawn' as const, fresh: true }
}
