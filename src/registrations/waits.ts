import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** Fewer waits than this say nothing about the next. */
const enough = 5

/**
 * How long parties that waited for seats waited the last year: the median of the course, or of its service's courses when
 * the course has too few; no figure when they have too few as well.
 */
export async function refreshWaits(db: Db, now: Date): Promise<void> {
  await db.transaction().execute(async (db) => {
    await db.deleteFrom('courseWaits').execute()
    await sql`
      with waits as (
        select r.course_id, c.service_id, extract(epoch from g.confirmed_at - g.registered_at) / 604800 as weeks
        from registrations g join runs r on r.id = g.run_id join courses c on c.id = r.course_id
        where g.first_place is not null and g.confirmed_at > ${now}::timestamptz - interval '1 year' and g.confirmed_at <= ${now}
      ), by_course as (
        select course_id, percentile_cont(0.5) within group (order by weeks) as weeks, count(*) as counted from waits group by course_id
      ), by_service as (
        select service_id, percentile_cont(0.5) within group (order by weeks) as weeks, count(*) as counted from waits group by service_id
      )
      insert into course_waits (course_id, weeks, counted, basis, refreshed_at)
      select c.id, greatest(1, round(case when own.counted >= ${enough} then own.weeks else near.weeks end)),
        case when own.counted >= ${enough} then own.counted else near.counted end,
        case when own.counted >= ${enough} then 'course' else 'service' end, ${now}
      from courses c
      left join by_course own on own.course_id = c.id
      left join by_service near on near.service_id = c.service_id
      where own.counted >= ${enough} or near.counted >= ${enough}
    `.execute(db)
  })
}
