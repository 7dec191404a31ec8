import type { Db } from '../platform/db.ts'
import { endOffer, findOpenOffer, type Held } from './held.ts'
import { mails } from './mails/index.ts'
import { lettersTo, openToChange, reseal } from './opened.ts'
import { leaveQueues } from './queue.ts'
import { addReason } from './reasons.ts'
import type { Registrar } from './registrar.ts'
import { inSeatsOf } from './seats.ts'
import { settle } from './settle.ts'

/** `gone`: there is no offer any more. It ran out, or was answered from another window. */
export type Answered = { kind: 'accepted' } | { kind: 'stays' } | { kind: 'left' } | { kind: 'gone' }

/** Takes the seats that were offered. A party that wants any run leaves its other queues. */
export async function acceptOffer(
  db: Db,
  registrar: Registrar,
  { id, course }: Held,
  now: Date,
): Promise<Answered> {
  return await inSeatsOf(db, course, async (db) => {
    const offer = await findOpenOffer(db, id)
    if (!offer) return (await accepted(db, id)) ? { kind: 'accepted' } : { kind: 'gone' }
    const opened = await openToChange(db, registrar, id)
    const key = await registrar.keys.of(db, offer.run, now)
    if (!key || !opened || offer.expiresAt <= now) return { kind: 'gone' }
    await endOffer(db, offer.id, 'accepted', now)
    const moved = { ...opened, run: offer.run, key }
    if (moved.run !== opened.run) await reseal(db, moved)
    await db.updateTable('registrations').set({ confirmedAt: now }).where('id', '=', id).execute()
    await leaveQueues(db, { registration: id, because: 'seated', now })
    await addReason(db, now, id, { kind: 'accepted', facts: { run: offer.run, seats: offer.seats } })
    await settle(db, registrar, course, now)
    await registrar.mail.queue(db, mails.receipt, ...lettersTo([moved]))
    return { kind: 'accepted' }
  })
}

/** No to these seats, but stays on the list and keeps its place for the next ones. */
export const declineAndStay = (
  db: Db,
  registrar: Registrar,
  { id, course }: Held,
  now: Date,
): Promise<Answered> =>
  inSeatsOf(db, course, async (db) => {
    const offer = await findOpenOffer(db, id)
    if (!offer || offer.expiresAt <= now) return { kind: 'gone' }
    await endOffer(db, offer.id, 'declined-stayed', now)
    await db
      .updateTable('queueEntries')
      .set({ sitsOutSince: now, passedOver: 0 })
      .where('registrationId', '=', id)
      .where('runId', '=', offer.run)
      .execute()
    await addReason(db, now, id, { kind: 'declined-stayed', facts: { run: offer.run } })
    await settle(db, registrar, course, now)
    return { kind: 'stays' }
  })

/** No, and off every list. */
export const declineAndLeave = (
  db: Db,
  registrar: Registrar,
  { id, course }: Held,
  now: Date,
): Promise<Answered> =>
  inSeatsOf(db, course, async (db) => {
    const offer = await findOpenOffer(db, id)
    if (!offer || offer.expiresAt <= now) return { kind: 'gone' }
    await endOffer(db, offer.id, 'declined-left', now)
    await db.updateTable('registrations').set({ withdrawnAt: now }).where('id', '=', id).execute()
    await leaveQueues(db, { registration: id, because: 'left', now })
    await addReason(db, now, id, { kind: 'declined-left', facts: { run: offer.run } })
    await settle(db, registrar, course, now)
    return { kind: 'left' }
  })

/** Whether the last offer was accepted: somebody pressed the button twice. */
async function accepted(db: Db, registration: number): Promise<boolean> {
  const last = await db
    .selectFrom('offers as o')
    .innerJoin('registrations as g', 'g.id', 'o.registrationId')
    .select('o.outcome')
    .where('o.registrationId', '=', registration)
    .where('g.withdrawnAt', 'is', null)
    .orderBy('o.id', 'desc')
    .executeTakeFirst()
  return last?.outcome === 'accepted'
}
