import { sql } from 'kysely'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { sealBecause } from '../because.ts'
import { findOpenOffer, getState } from '../held.ts'
import { getQueue, listQueues } from '../queue.ts'
import { addReasons } from '../reasons.ts'
import type { Registrar } from '../registrar.ts'
import { decideCourse, type Queue } from '../rules.ts'
import { settle } from '../settle.ts'
import { getHeldOn, inOwnSeats, type OwnRun } from './own-run.ts'

/** What putting a party first would do: how many it passes, and whether it gets an offer at once. */
export type FirstEffect = { passed: number; offeredNow: boolean }

export type PutFirst =
  | ({ kind: 'first' } & FirstEffect)
  /** It stands first already, or has an offer, or doesn't wait. */
  | { kind: 'not-waiting' }
  | { kind: 'is-first' }

/** What would happen if this party stood first. Reads, and changes nothing. */
export async function previewFirst(
  db: Db,
  { id, courseId }: OwnRun,
  registration: number,
  now: Date,
): Promise<FirstEffect> {
  const queues = await listQueues(db, courseId, now)
  const place = queues.find(({ run }) => run === id)?.entries.findIndex(isOf(registration)) ?? -1
  const changed = queues.map((queue) => (queue.run === id ? withFirst(queue, registration) : queue))
  const decided = decideCourse(changed, now).find(({ run }) => run === id)
  return { passed: Math.max(place, 0), offeredNow: decided?.offers.some(isOf(registration)) ?? false }
}

/**
 * Gives a party the next seats out of turn. Everybody it passes reads why on their own page; what is written is kept under
 * the key of the run. Offers then go in the new order, by the same rules as always.
 */
export const putFirst = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  { registration, because }: { registration: number; because: string },
): Promise<PutFirst> =>
  inOwnSeats(db, person, own, async (db) => {
    const now = person.at
    await getHeldOn(db, own, registration)
    const state = await getState(db, registration, now)
    const key = await registrar.keys.of(db, own.id, now)
    if (!key || state.confirmed || state.gone || (await findOpenOffer(db, registration)))
      return { kind: 'not-waiting' }
    const { entries } = await getQueue(db, own.id)
    const place = entries.findIndex(isOf(registration))
    if (place < 0) return { kind: 'not-waiting' }
    if (place === 0) return { kind: 'is-first' }
    const effect = await previewFirst(db, own, registration, now)
    await goFirst(db, own.id, registration)
    const facts = () => ({ run: own.id, because: sealBecause(key, own.id, because) })
    await addReasons(db, now, [
      { registration, kind: 'put-first', facts: facts() },
      ...entries.slice(0, place).map((entry, index) => ({
        registration: entry.registration,
        kind: 'overtaken' as const,
        facts: { ...facts(), place: index + 2 },
      })),
    ])
    await settle(db, registrar, own.courseId, now)
    await audit(db, person, {
      what: 'registrations.participant-put-first',
      serviceId: own.serviceId,
      subject: { kind: 'registration', id: registration },
      details: { run: own.id, passed: place },
    })
    return { kind: 'first', ...effect }
  })

const isOf =
  (registration: number) =>
  (entry: { registration: number }): boolean =>
    entry.registration === registration

function withFirst(queue: Queue, registration: number): Queue {
  const chosen = queue.entries.filter(isOf(registration)).map((entry) => ({ ...entry, sitsOut: false }))
  return { ...queue, entries: [...chosen, ...queue.entries.filter((entry) => !isOf(registration)(entry))] }
}

async function goFirst(db: Db, run: number, registration: number): Promise<void> {
  await sql`
    update queue_entries set sits_out_since = null,
      rank = (select min(rank) - 1 from queue_entries where run_id = ${run})
    where run_id = ${run} and registration_id = ${registration}
  `.execute(db)
}
