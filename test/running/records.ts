import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { type Db, openDb } from '../../src/platform/db.ts'
import { findEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'
import { eventually } from '../../src/platform/embedded-postgres/trial.ts'
import type { Promised } from './people.ts'

/** The database of a program that runs on the data folder, as it is: from beside, not through the program. */
export async function withRecords<T>(dataDir: string, use: (db: Db) => Promise<T>): Promise<T> {
  const { db, pool } = openDb(findEmbeddedPostgres({ dataDir }) ?? '', () => {}, 2)
  return use(db).finally(() => pool.end())
}

/** Everybody who was promised something is there once, nobody else is, and nobody who was told to be gone is. */
export async function provePromises(db: Db, promised: Promised[]): Promise<void> {
  const rows = await db.selectFrom('registrations').select(['number', 'withdrawnAt']).execute()
  const there = rows.map(({ number, withdrawnAt }) => `${number} ${withdrawnAt ? 'withdrawn' : 'here'}`)
  const told = promised.map(({ number, withdrawn }) => `${number} ${withdrawn ? 'withdrawn' : 'here'}`)
  assert.deepEqual(there.sort(), told.sort())
}

/** No run has given away more seats than it has, and what it counts as taken is what is taken. */
export async function proveSeats(db: Db): Promise<void> {
  const { rows } = await sql<{
    capacity: number
    counted: number
    taken: number
    waiting: number
    queued: number
  }>`
    select s.capacity, s.taken as counted, s.waiting,
      coalesce((select sum(cardinality(roles)) from registrations r
        where r.run_id = s.run_id and confirmed_at is not null and withdrawn_at is null), 0)::integer
      + coalesce((select sum(seats) from offers o where o.run_id = s.run_id and outcome is null), 0)::integer as taken,
      (select count(*) from queue_entries q where q.run_id = s.run_id)::integer as queued
    from run_seats s`.execute(db)
  for (const { capacity, counted, taken, waiting, queued } of rows) {
    assert.equal(counted, taken)
    assert.equal(waiting, queued)
    assert.ok(taken <= capacity, `${taken} of ${capacity} seats are taken`)
  }
  assert.ok(
    rows.some(({ capacity, taken }) => taken === capacity),
    'a run was filled',
  )
  assert.ok(
    rows.some(({ queued }) => queued > 0),
    'somebody waits',
  )
}

/**
 * A receipt was queued for each registration, once, and each mail has one end in the ledger, but for those that were in
 * the hands of a sender that died: nobody knows of them till they have been in doubt for ten minutes.
 */
export async function proveMails(db: Db, registrations: number, mostInDoubt: number): Promise<void> {
  const receipts = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('kind', '=', 'registrations.receipt')
    .executeTakeFirstOrThrow()
  assert.equal(Number(receipts.count), registrations)
  await eventually(async () => {
    const { rows } = await sql<{ ends: number; inHand: boolean; count: number }>`
      select ends, in_hand, count(*)::integer as count from (
        select (select count(*) from mail_ledger l where l.mail_id = o.id and l.outcome <> 'deferred')::integer as ends,
          o.sender is not null as in_hand
        from outbox o) mails
      group by ends, in_hand`.execute(db)
    const inDoubt = rows.find(({ ends, inHand }) => ends === 0 && inHand)?.count ?? 0
    const others = rows.filter(({ ends, inHand }) => !(ends === 0 && inHand))
    assert.deepEqual(
      others.map(({ ends, inHand }) => ({ ends, inHand })),
      [{ ends: 1, inHand: false }],
    )
    assert.ok(inDoubt <= mostInDoubt, `${inDoubt} mails in doubt`)
  }, Date.now() + 30_000) // those in the batch of a sender that died are hidden from the others for 15 s
}
