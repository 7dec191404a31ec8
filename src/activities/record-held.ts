import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/**
 * Counts every run whose last session is over and whose attendance is taken, and counts it again when a mark was corrected
 * since. Safe to run at any time. Answers how many records were made or corrected.
 */
export async function recordHeld(db: Db, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    with due as (
      select r.id as run_id, c.id as course_id, max(m.marked_at) as counted_to
      from runs r
      join courses c on c.id = r.course_id
      join attendance_marks m on m.run_id = r.id
      left join activity_records a on a.run_id = r.id
      where r.ends_at <= ${now} and r.cancelled_at is null
      group by r.id, c.id, a.counted_to
      having a.counted_to is null or max(m.marked_at) > a.counted_to
    ), taught as (
      select t.run_id, min(t.held_on) as held_from, max(t.held_on) as held_to, count(*) as sessions, sum(t.minutes) as minutes
      from session_teaching t join due using (run_id) group by t.run_id
    ), people as (
      select m.run_id, m.registration_id, m.member, g.roles[m.member + 1] as role, count(*) as times,
        coalesce(sum(t.minutes), 0) as minutes, g.municipality_number
      from attendance_marks m
      join due using (run_id)
      join registrations g on g.id = m.registration_id
      left join session_teaching t on t.run_id = m.run_id and t.day = m.day
      where m.mark = 'came'
      group by m.run_id, m.registration_id, m.member, g.roles, g.municipality_number
    ), counted as (
      select p.run_id,
        count(*) filter (where p.role = 'patient') as patients,
        count(*) filter (where p.role = 'next-of-kin') as next_of_kin,
        count(*) filter (where p.role = 'professional') as professionals,
        sum(p.times) as attendances,
        count(*) filter (where p.minutes * 100 >= taught.minutes * 80) as completed,
        count(distinct lives.health_region) filter (where lives.health_region <> home.health_region) as other_regions
      from people p
      join taught using (run_id)
      join runs r on r.id = p.run_id
      join municipalities at on at.number = r.municipality_number
      join hospital_trusts home on home.organisation_number = at.trust_number
      left join municipalities lived on lived.number = p.municipality_number
      left join hospital_trusts lives on lives.organisation_number = lived.trust_number
      group by p.run_id
    )
    insert into activity_records as known (run_id, service_id, held_from, held_to, sessions, teaching_minutes, patients,
      next_of_kin, professionals, attendances, completed, region_scope, health_region, made_at, counted_to)
    select due.run_id, c.service_id, taught.held_from, taught.held_to, taught.sessions, taught.minutes,
      coalesce(counted.patients, 0), coalesce(counted.next_of_kin, 0), coalesce(counted.professionals, 0),
      coalesce(counted.attendances, 0), coalesce(counted.completed, 0),
      case
        when coalesce(counted.other_regions, 0) > 0 then 'several'
        when c.mode = 'digital' and c.catchment = 'everyone' then 'all'
        else 'own'
      end,
      home.health_region, ${now}::timestamptz, due.counted_to
    from due
    join taught using (run_id)
    join courses c on c.id = due.course_id
    join runs r on r.id = due.run_id
    join municipalities at on at.number = r.municipality_number
    join hospital_trusts home on home.organisation_number = at.trust_number
    left join counted using (run_id)
    on conflict (run_id) do update set
      held_from = excluded.held_from, held_to = excluded.held_to, sessions = excluded.sessions,
      teaching_minutes = excluded.teaching_minutes, patients = excluded.patients, next_of_kin = excluded.next_of_kin,
      professionals = excluded.professionals, attendances = excluded.attendances, completed = excluded.completed,
      region_scope = excluded.region_scope, counted_to = excluded.counted_to, corrected_at = ${now}::timestamptz
    where known.counted_to < excluded.counted_to
  `.execute(db)
  return Number(numAffectedRows ?? 0)
}
