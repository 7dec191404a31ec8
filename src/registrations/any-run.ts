import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { findOpenOffer, getState, type Held } from './held.ts'
import { leaveQueues } from './queue.ts'
import { addReason } from './reasons.ts'
import type { Registrar } from './registrar.ts'
import { inSeatsOf } from './seats.ts'
import { settle } from './settle.ts'

export type Wished = { kind: 'wished'; runs: number } | { kind: 'not-waiting' } | { kind: 'answer-first' }

/** "Any date or place": the party stands in the queue of every run of the course that can be joined. */
export const wishForAnyRun = (
  db: Db,
  registrar: Registrar,
  { id, course }: Held,
  now: Date,
): Promise<Wished> =>
  inSeatsOf(db, course, async (db) => {
    const state = await getState(db, id, now)
    if (state.confirmed || state.gone) return { kind: 'not-waiting' }
    return { kind: 'wished', runs: await wishAnyRun(db, registrar, id, course, now) }
  })

/** Back to the one run it signed up for. */
export const dropAnyRun = (db: Db, registrar: Registrar, { id, course }: Held, now: Date): Promise<Wished> =>
  inSeatsOf(db, course, async (db) => {
    const state = await getState(db, id, now)
    if (state.confirmed || state.gone) return { kind: 'not-waiting' }
    const offer = await findOpenOffer(db, id)
    if (offer && offer.run !== state.run) return { kind: 'answer-first' }
    const others = await listQueuesOf(db, id, state.run)
    await leaveQueues(db, { registration: id, runs: others, because: 'left', now })
    await db.updateTable('registrations').set({ anyRun: false }).where('id', '=', id).execute()
    await addReason(db, now, id, { kind: 'any-run-dropped', facts: {} })
    await settle(db, registrar, course, now)
    return { kind: 'wished', runs: 0 }
  })

/** The wish, inside a transaction that holds the seats. Answers how many more queues the party stands in. */
export async function wishAnyRun(
  db: Db,
  registrar: Registrar,
  registration: number,
  course: number,
  now: Date,
): Promise<number> {
  await db.updateTable('registrations').set({ anyRun: true }).where('id', '=', registration).execute()
  const entered = await enterOpenRuns(db, course, now, registration)
  await addReason(db, now, registration, {
    kind: 'any-run-wished',
    facts: { runs: entered.map(({ run }) => run) },
  })
  await settle(db, registrar, course, now)
  return entered.length
}

/**
 * Puts those who want any run in the queues they don't stand in yet, the longest waiting first; also when a run has been
 * published since. Not where somebody already takes part with another registration.
 */
export async function enterOpenRuns(db: Db, course: number, now: Date, registration?: number) {
  const only = registration === undefined ? sql`` : sql`and g.id = ${registration}`
  const { rows } = await sql<{ run: number; registration: number }>`
    insert into queue_entries (run_id, registration_id, joined_at)
    select r.id, g.id, ${now}
    from registrations g
    join runs home on home.id = g.run_id
    join courses c on c.id = home.course_id
    join runs r on r.course_id = c.id and r.published_at is not null and r.cancelled_at is null
      and r.starts_at > ${now} and r.signup_closes_at > ${now} and r.capacity >= cardinality(g.roles)
    where c.id = ${course} and c.signup = 'open'
      and g.any_run and g.confirmed_at is null and g.withdrawn_at is null and g.left_out_at is null and g.sealed is not null ${only}
      and not exists (select 1 from queue_entries q where q.registration_id = g.id and q.run_id = r.id)
      and not exists (
        select 1 from registrations other
        where other.run_id = r.id and other.person = g.person and other.id <> g.id
          and other.withdrawn_at is null and other.left_out_at is null
      )
    order by g.registered_at, g.id, r.starts_at
    returning run_id as run, registration_id as registration
  `.execute(db)
  return rows
}

async function listQueuesOf(db: Db, registration: number, except: number): Promise<number[]> {
  const rows = await db
    .selectFrom('queueEntries')
    .select('runId')
    .where('registrationId', '=', registration)
    .where('runId', '<>', except)
    .execute()
  return rows.map(({ runId }) => runId)
}
