import { sql } from 'kysely'
import { listProgrammes } from '../courses/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { type Facts, type Programme, type Site, stageOf } from './rules.ts'

/** Every programme with where it is: from published courses and plans under way, and never what is in a plan. */
export async function listProgrammesWithSpread(db: Db, now: Date): Promise<Programme[]> {
  const [programmes, sites] = await Promise.all([listProgrammes(db), listSites(db, now)])
  return programmes.map((programme) => ({
    ...programme,
    sites: sites.flatMap(({ programmeId, site }) => (programmeId === programme.id ? site : [])),
  }))
}

export const getProgramme = async (db: Db, slug: string, now: Date): Promise<Programme> =>
  found((await listProgrammesWithSpread(db, now)).find((programme) => programme.slug === slug))

type Row = Omit<Site, 'stage'> & Facts & { programmeId: number }

async function listSites(db: Db, now: Date) {
  const { rows } = await sql<Row>`
    with held as (
      select c.programme_id, c.service_id, count(*) as runs,
        count(distinct date_part('year', r.starts_at at time zone 'Europe/Oslo')) as years
      from courses c join runs r on r.course_id = c.id
      where c.programme_id is not null and r.published_at is not null and r.cancelled_at is null and r.ends_at <= ${now}
      group by 1, 2
    ), published as (
      select distinct programme_id, service_id from courses where programme_id is not null and published_at is not null
    ), somewhere as (
      select programme_id, service_id from held
      union select programme_id, service_id from published
      union select programme_id, service_id from programme_plans
    )
    select w.programme_id, s.slug, s.name, m.name as municipality, c.name as county, t.health_region, m.latitude, m.longitude,
      exists (select from programme_plans p where (p.programme_id, p.service_id) = (w.programme_id, w.service_id)) as planned,
      exists (select from published p where (p.programme_id, p.service_id) = (w.programme_id, w.service_id)) as published,
      coalesce(h.runs, 0)::int as held_runs, coalesce(h.years, 0)::int as held_years
    from somewhere w
    join services s on s.id = w.service_id
    join municipalities m on m.number = s.municipality_number
    join counties c on c.number = m.county_number
    join hospital_trusts t on t.organisation_number = m.trust_number
    left join held h on (h.programme_id, h.service_id) = (w.programme_id, w.service_id)
    where s.closed_on is null or s.closed_on > ${dayOf(now)}
    order by m.name collate "nb-x-icu", s.name collate "nb-x-icu"`.execute(db)
  return rows.flatMap(({ programmeId, planned, published, heldRuns, heldYears, ...place }) => {
    const stage = stageOf({ planned, published, heldRuns, heldYears })
    return stage ? [{ programmeId, site: { ...place, stage } }] : []
  })
}
