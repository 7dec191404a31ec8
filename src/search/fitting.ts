import { type RawBuilder, sql } from 'kysely'
import { digitalKm } from '../courses/index.ts'
import { facetBits } from './facets.ts'
import type { Wanted } from './wanted.ts'

/** Where the reader lives. */
export type Place = { number: string; latitude: number; longitude: number }

/** What decides whether a run fits a search, and which of two runs comes first. */
export type Fitting = {
  /** A free seat counts as free if it can be taken now. */
  now: Date
  /** Runs that start after this. */
  from: Date
  /** The target groups of whoever asks, as bits. */
  groups: number
  wanted: Wanted[]
  place: Place | undefined
}

type Sql<T> = RawBuilder<T>

/** SQL: runs that could fit, whatever is chosen in the filters. `r` is a row of run_search. */
export const isAhead = ({ from, groups }: Fitting): Sql<boolean> =>
  sql`r.starts_at > ${from} and r.facets & ${groups}::integer <> 0`

/** SQL: the run has what every filter asks for. */
export function fits(fitting: Fitting): Sql<boolean> {
  if (fitting.wanted.length === 0) return sql`true`
  return sql.join(
    fitting.wanted.map(({ chosen }) => sql`${facetsNow(fitting)} & ${chosen}::integer <> 0`),
    sql` and `,
  )
}

/**
 * SQL: the facets for which the run counts. Each filter is counted with the others as they are: a run that fits counts for
 * everything it has; one that fails a single filter counts for what it has of that filter's own; another not at all.
 */
export function countsFor(fitting: Fitting): Sql<number> {
  const facets = facetsNow(fitting)
  const failed = fitting.wanted.map(
    ({ chosen, group }) =>
      sql`case when ${facets} & ${chosen}::integer = 0 then ${group}::integer else 0 end`,
  )
  if (failed.length === 0) return facets
  const ofOne = fitting.wanted.map(
    ({ group }) => sql`when ${group}::integer then ${facets} & ${group}::integer`,
  )
  return sql`case ${sql.join(failed, sql` + `)} when 0 then ${facets} ${sql.join(ofOne, sql` `)} else 0 end`
}

/** SQL: what is lowest for the run to show first: the nearest to the kilometre, then the soonest. */
export const rank = ({ place }: Fitting): Sql<number> =>
  place ? sql`floor(${kmToGo(place)}) * 1e8::float8 + r.starts_minute` : sql`r.starts_minute`

const kmToGo = (place: Place): Sql<number> => sql`case
  when r.municipality_number = ${place.number} then 0
  when r.facets & ${sql.lit(facetBits['in-person'])} = 0 then ${sql.lit(digitalKm)}
  when r.facets & ${sql.lit(facetBits.digital)} <> 0 then least(${sql.lit(digitalKm)}, ${kmTo(place)})
  else ${kmTo(place)} end`

/** SQL: kilometres to where the run is held; none within the reader's municipality, and unknown on screen. */
export const kmAway = (place: Place): Sql<number | null> => sql`case
  when r.facets & ${sql.lit(facetBits['in-person'])} = 0 then null
  when r.municipality_number = ${place.number} then 0
  else ${kmTo(place)} end`

const earthRadiusKm = 6371.0088

/** SQL: from the middle of the reader's municipality, as the crow flies. */
function kmTo({ latitude, longitude }: Place): Sql<number> {
  const [north, east] = [radians(latitude), radians(longitude)]
  const [x, y, z] = [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
  return sql`${sql.lit(earthRadiusKm)}::float8 * acos(least(1, r.x * ${x}::float8 + r.y * ${y}::float8 + r.z * ${z}::float8))`
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** SQL: the course takes only those who live in this service's catchment, and the reader doesn't. Such come last. */
export const isElsewhere = (place: Place | undefined, service: Sql<unknown>): Sql<boolean> =>
  place
    ? sql`(${service} is not null and ${service} <> all (array(
        select id from services where municipality_number = ${place.number}
        union all select service_id from service_catchments where municipality_number = ${place.number}
      )))`
    : sql`false`

/** SQL: what the run says yes to at this moment. */
const facetsNow = ({ now }: Fitting): Sql<number> =>
  sql`case when r.joinable_until > ${now} then r.facets else r.facets & ${sql.lit(~facetBits.available)} end`
