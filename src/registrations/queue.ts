import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { Gone } from './reasons.ts'
import type { Entry, Queue } from './rules.ts'

/** The waiting lists of the runs of a course that can still be joined, as the rules want them. Lock the seats first. */
export async function listQueues(db: Db, course: number, now: Date): Promise<Queue[]> {
  return queuesWhere(db, sql<boolean>`r.course_id = ${course} and r.starts_at > ${now}`)
}

/** The waiting list of one run. */
export async function getQueue(db: Db, run: number): Promise<Queue> {
  const [queue] = await queuesWhere(db, sql<boolean>`r.id = ${run}`)
  if (!queue) throw new Error(`Run ${run} has no seats`)
  return queue
}

async function queuesWhere(db: Db, condition: RawBuilder<boolean>): Promise<Queue[]> {
  const { rows } = await sql<Omit<Queue, 'entries'> & { entries: Entry[] | null }>`
    select s.run_id as run, r.starts_at, s.capacity, s.taken, (
      select json_agg(json_build_object(
        'registration', q.registration_id,
        'seats', cardinality(g.roles),
        'passedOver', q.passed_over,
        'considering', exists (select 1 from offers o where o.registration_id = q.registration_id and o.outcome is null),
        'sitsOut', q.sits_out_since is not null
      ) order by q.rank)
      from queue_entries q join registrations g on g.id = q.registration_id
      where q.run_id = s.run_id
    ) as entries
    from run_seats s join runs r on r.id = s.run_id
    where ${condition} and r.published_at is not null and r.cancelled_at is null
    order by r.starts_at, r.id
  `.execute(db)
  return rows.map((row) => ({ ...row, entries: row.entries ?? [] }))
}

/**
 * Takes a party off its waiting lists (all, or those of some runs) and tells those behind that they moved up.
 * Answers the runs it stood in.
 */
export async function leaveQueues(
  db: Db,
  { registration, runs, because, now }: { registration: number; runs?: number[]; because: Gone; now: Date },
): Promise<number[]> {
  const only = runs ? sql`and run_id = any(${runs}::integer[])` : sql``
  const { rows } = await sql<{ run: number }>`
    with gone as (
      delete from queue_entries where registration_id = ${registration} ${only} returning run_id, rank
    ), told as (
      insert into registration_reasons (registration_id, at, kind, facts)
      select behind.registration_id, ${now}, 'moved-up', jsonb_build_object(
        'run', behind.run_id, 'because', ${because}::text, 'place', (
          select count(*) from queue_entries p
          where p.run_id = behind.run_id and p.rank <= behind.rank and p.registration_id <> ${registration}
        ))
      from queue_entries behind join gone on gone.run_id = behind.run_id and behind.rank > gone.rank
    )
    select run_id as run from gone
  `.execute(db)
  return rows.map(({ run }) => run)
}

/** Moves a party to the end of a waiting list, and tells those that stood behind it. Answers its new place. */
export async function goLast(db: Db, registration: number, run: number, now: Date): Promise<number> {
  const { rows } = await sql<{ place: number }>`
    with before as (
      select rank from queue_entries where run_id = ${run} and registration_id = ${registration}
    ), told as (
      insert into registration_reasons (registration_id, at, kind, facts)
      select behind.registration_id, ${now}, 'moved-up', jsonb_build_object(
        'run', behind.run_id, 'because', 'expired', 'place', (
          select count(*) from queue_entries p
          where p.run_id = behind.run_id and p.rank <= behind.rank and p.registration_id <> ${registration}
        ))
      from queue_entries behind, before where behind.run_id = ${run} and behind.rank > before.rank
    ), moved as (
      update queue_entries
      set rank = nextval(pg_get_serial_sequence('queue_entries', 'rank')), passed_over = 0, unanswered = unanswered + 1,
        sits_out_since = ${now}
      where run_id = ${run} and registration_id = ${registration}
    )
    select waiting as place from run_seats where run_id = ${run}
  `.execute(db)
  return rows[0]?.place ?? 0
}

/** Another seat became free: those who declined the last ones are asked again. */
export const askAgain = (db: Db, runs: number[]) =>
  db
    .updateTable('queueEntries')
    .set({ sitsOutSince: null })
    .where('runId', 'in', runs.length > 0 ? runs : [0])
    .where('sitsOutSince', 'is not', null)
    .execute()

/** Puts a party last on the waiting lists of runs. Answers its places. */
export async function enterQueues(db: Db, registration: number, runs: number[], now: Date): Promise<void> {
  if (runs.length === 0) return
  await db
    .insertInto('queueEntries')
    .values(runs.map((runId) => ({ runId, registrationId: registration, joinedAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
