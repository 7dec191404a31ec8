import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { LocalisedText } from '../platform/localised.ts'
import { digitalKm } from './rules.ts'

/** A course for whom another one doesn't fit, with where its nearest run is held. */
export type SimilarCourse = {
  slug: string
  title: LocalisedText
  serviceName: string
  municipalityName: string
  isOnScreen: boolean
}

/**
 * Other courses about the same, for a reader this one doesn't fit: first those for the same people, then those in the same
 * language, then the nearest to where this run is held, or this course's next one. Only courses that anyone from there may
 * join, in Norwegian or in a language this one is in.
 */
export async function listSimilarCourses(
  db: Db,
  { course, run = null }: { course: number; run?: number | null },
  now: Date,
): Promise<SimilarCourse[]> {
  const { rows } = await sql<SimilarCourse>`
    with this as (
      select c.id, c.target_groups, c.languages || r.language as languages,
        coalesce(r.municipality_number, s.municipality_number) as municipality_number,
        coalesce(r.latitude, s.latitude) as latitude, coalesce(r.longitude, s.longitude) as longitude
      from courses c
      join services s on s.id = c.service_id
      left join lateral (
        select * from runs r where r.course_id = c.id and (r.id = ${run}::integer or ${isAhead(now)})
        order by (r.id = ${run}::integer) desc nulls last, r.starts_at limit 1
      ) r on true
      where c.id = ${course}
    )
    select c.slug, c.title, s.name as service_name, nearest.municipality_name,
      c.mode in ('digital', 'self-study') as is_on_screen
    from this
    cross join courses c
    join services s on s.id = c.service_id
    cross join lateral (
      select m.name as municipality_name, ${kmToGo} as km, ${isSameLanguage} as is_same_language
      from runs r
      join municipalities m on m.number = r.municipality_number
      where r.course_id = c.id and ${isAhead(now)}
        and (r.language in ('nb', 'nn') or r.language = any (this.languages))
      order by is_same_language desc, km, r.starts_at limit 1
    ) nearest
    where c.id <> this.id and c.published_at is not null and ${takesThoseFromHere}
      and c.id in (
        select theirs.course_id from course_themes mine join course_themes theirs using (theme_id)
        where mine.course_id = ${course}
      )
    order by c.target_groups && this.target_groups desc, nearest.is_same_language desc, nearest.km, c.id
    limit 3`.execute(db)
  return rows
}

const isAhead = (now: Date) =>
  sql`r.published_at is not null and r.cancelled_at is null and r.starts_at > ${now}`

const km = sql`distance_km(this.latitude, this.longitude, r.latitude, r.longitude)`
const kmToGo = sql`case
  when c.mode in ('digital', 'self-study') then ${sql.lit(digitalKm)}
  when c.mode = 'hybrid' then least(${sql.lit(digitalKm)}, ${km})
  else ${km} end`

// Bokmål and nynorsk are one.
const isSameLanguage = sql`case when r.language in ('nb', 'nn') then this.languages && '{nb,nn}' else true end`

const takesThoseFromHere = sql`(
  c.catchment = 'everyone'
  or s.municipality_number = this.municipality_number
  or exists (
    select from service_catchments a where a.service_id = s.id and a.municipality_number = this.municipality_number
  )
)`
