import { sql } from 'kysely'
import type { Db } from '../src/platform/db.ts'
import { getQueue, listQueues } from '../src/registrations/queue.ts'
import { decideCourse } from '../src/registrations/rules.ts'

/** What is wrong with the seats of a course; nothing, ever. */
export async function seatFaults(db: Db, course: number, now: Date): Promise<string[]> {
  const { rows } = await sql<{ fault: string }>`
    with mine as (select g.*, seats_of(g) as held from registrations g join runs r on r.id = g.run_id where r.course_id = ${course}),
    live as (select * from mine where withdrawn_at is null and left_out_at is null)
    select 'taken is not what is held' as fault from run_seats s join runs r on r.id = s.run_id and r.course_id = ${course}
    where s.taken <> coalesce((select sum(held) from mine where run_id = s.run_id), 0)
      + coalesce((select sum(seats) from offers o where o.run_id = s.run_id and o.outcome is null), 0)
    union all select 'oversold' from run_seats s join runs r on r.id = s.run_id and r.course_id = ${course} where s.taken > s.capacity
    union all select 'waiting is not who waits' from run_seats s join runs r on r.id = s.run_id and r.course_id = ${course}
    where s.waiting <> (select count(*) from queue_entries q where q.run_id = s.run_id)
    union all select 'lost ' || number from live where confirmed_at is null and not exists (select 1 from queue_entries q where q.registration_id = live.id)
    union all select 'seated and waiting ' || number from mine where (confirmed_at is not null or withdrawn_at is not null)
      and exists (select 1 from queue_entries q where q.registration_id = mine.id)
    union all select 'half a party ' || number from mine join offers o on o.registration_id = mine.id and o.outcome is null
      where o.seats <> cardinality(roles)
    union all select 'no reason ' || number from mine where not counted and not exists (select 1 from registration_reasons w where w.registration_id = mine.id)
  `.execute(db)
  const queues = await listQueues(db, course, now)
  const idle = decideCourse(queues, now).filter(({ offers }) => offers.length > 0)
  const saved = await Promise.all(
    decideCourse(queues, now).map(async ({ run, saved }) => {
      const row = await db
        .selectFrom('runSeats')
        .select('saved')
        .where('runId', '=', run)
        .executeTakeFirstOrThrow()
      return row.saved === saved
        ? []
        : [`saves ${row.saved}, not ${saved}, of run ${(await getQueue(db, run)).run}`]
    }),
  )
  return [...rows.map(({ fault }) => fault), ...idle.map(({ run }) => `idle seat at ${run}`), ...saved.flat()]
}
