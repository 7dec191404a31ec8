import type { Db } from '../platform/db.ts'
import { brokenConstraint } from '../platform/errors.ts'
import { mails } from './mails/index.ts'
import { lettersTo, openMany } from './opened.ts'
import { askAgain } from './queue.ts'
import { addReasons } from './reasons.ts'
import type { Registrar } from './registrar.ts'
import { findRun, type RunFacts } from './run-facts.ts'
import { inSeatsOf } from './seats.ts'
import { settle } from './settle.ts'
import { closeQueues } from './sweep.ts'

export type RunChanged =
  | { kind: 'changed'; told: number }
  /** Fewer seats than people who have one. Withdraw some first; nobody loses a seat to a smaller figure. */
  | { kind: 'too-few-seats'; taken: number }
  | { kind: 'unknown' }

/**
 * Changes a run and carries the change through to those who signed up, in one transaction: `change` writes to the run what
 * its own room decides (capacity, times, place, cancellation). New seats are offered to those who wait, a new time or place
 * and a cancellation are told by mail, and calendars follow the run's sequence number.
 */
export async function changeRun(
  db: Db,
  registrar: Registrar,
  run: number,
  change: (db: Db) => Promise<unknown>,
  now: Date,
): Promise<RunChanged> {
  const before = await findRun(db, run)
  if (!before) return { kind: 'unknown' }
  try {
    return await inSeatsOf(db, before.courseId, async (db) => {
      await change(db)
      const after = await findRun(db, run)
      if (!after) return { kind: 'unknown' }
      const news = newsOf(before, after)
      const told = news ? await tellParticipants(db, registrar, run, news, now) : 0
      if (after.seatsTotal > before.seatsTotal) await askAgain(db, [run])
      await closeQueues(db, registrar, before.courseId, now)
      await settle(db, registrar, before.courseId, now)
      return { kind: 'changed', told }
    })
  } catch (error) {
    if (brokenConstraint(error) !== 'run_seats_never_oversold') throw error
    return { kind: 'too-few-seats', taken: await countTaken(db, run) }
  }
}

type News = 'changed' | 'cancelled'

function newsOf(before: RunFacts, after: RunFacts): News | undefined {
  if (after.cancelledAt && !before.cancelledAt) return 'cancelled'
  const told = ({ place, address, sessions, startsAt, endsAt, cancelledAt }: RunFacts) =>
    JSON.stringify([place, address, sessions, startsAt, endsAt, cancelledAt])
  return told(before) === told(after) ? undefined : 'changed'
}

/** Everybody who signed up for it; those who wait hear of a cancellation when their waiting list is closed. */
async function tellParticipants(
  db: Db,
  registrar: Registrar,
  run: number,
  news: News,
  now: Date,
): Promise<number> {
  const rows = await db
    .selectFrom('registrations')
    .select('id')
    .where('runId', '=', run)
    .$if(news === 'cancelled', (query) => query.where('confirmedAt', 'is not', null))
    .where('withdrawnAt', 'is', null)
    .where('leftOutAt', 'is', null)
    .execute()
  const opened = await openMany(
    db,
    registrar,
    rows.map(({ id }) => id),
  )
  const kind = news === 'cancelled' ? ('run-cancelled' as const) : ('run-changed' as const)
  await addReasons(
    db,
    now,
    rows.map(({ id }) => ({ registration: id, kind, facts: { run } })),
  )
  const letters = lettersTo(opened)
  await registrar.mail.queue(db, mails[news], ...letters)
  return letters.length
}

async function countTaken(db: Db, run: number): Promise<number> {
  const row = await db.selectFrom('runSeats').select('taken').where('runId', '=', run).executeTakeFirst()
  return row?.taken ?? 0
}
