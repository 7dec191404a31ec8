import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

const programmes = ['smil', 'starthjelp', 'mestringstreff']
/** Where the demo people work, each run that was held has attendance; these have none. */
const notIn = ['lms-nordlandssykehuset', 'mestring-bodo']

/** Weeks ago: the two are in different years, whenever it is. */
const times = [71, 18]

/**
 * Dates that were held before the rest of the demo begins, so that some programmes are established in some places: every other
 * course both times, and half of the others the last time. Each like the course's first date, on the same weekday and clock.
 */
export async function writeEarlierRuns(db: Db, now: Date): Promise<void> {
  for (const weeks of times)
    await sql`
      with first as (
        select distinct on (r.course_id) r.*,
          floor(extract(epoch from r.starts_at - (${now}::timestamptz - make_interval(weeks => ${weeks}::int))) / 604800)::int as later
        from runs r join courses c on c.id = r.course_id join programmes p on p.id = c.programme_id
          join services s on s.id = c.service_id
        where r.demo and r.cancelled_at is null and p.slug = any(${programmes}) and s.slug <> all(${notIn})
          and (c.id % 2 = 0 or (c.id % 4 = 1 and ${weeks}::int < 52))
        order by r.course_id, r.starts_at
      ), written as (
        insert into runs (course_id, slug, municipality_number, place, address, latitude, longitude, language, capacity,
          signup_closes_at, starts_at, ends_at, published_at, demo)
        select course_id, to_char(${back('starts_at')}, 'YYYY-MM-DD'), municipality_number, place, address, latitude, longitude,
          language, capacity, ${back('signup_closes_at')}, ${back('starts_at')}, ${back('ends_at')},
          ${back('starts_at')} - interval '90 days', true
        from first
        on conflict do nothing
        returning id, course_id
      )
      insert into sessions (run_id, day, starts_at, ends_at)
      select w.id, s.day, ${back('s.starts_at')}, ${back('s.ends_at')}
      from written w join first on first.course_id = w.course_id join sessions s on s.run_id = first.id`.execute(
      db,
    )
}

/** The same clock so many weeks before, summer or winter. */
const back = (moment: string) =>
  sql.raw(
    `((${moment} at time zone 'Europe/Oslo' - make_interval(weeks => first.later)) at time zone 'Europe/Oslo')`,
  )
