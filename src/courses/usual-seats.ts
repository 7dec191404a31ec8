import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** How many seats the runs of a service have, as a rule: the median of those from a year back on. Nothing where it has held none. */
export async function findUsualSeats(db: Db, serviceId: number, now: Date): Promise<number | undefined> {
  const { rows } = await sql<{ seats: number | null }>`
    select percentile_disc(0.5) within group (order by r.capacity) as seats
    from runs r join courses c on c.id = r.course_id
    where c.service_id = ${serviceId} and r.published_at is not null and r.cancelled_at is null
      and r.starts_at > ${now}::timestamptz - interval '1 year'`.execute(db)
  return rows[0]?.seats ?? undefined
}
