import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { executePrepared } from '../platform/prepared.ts'
import { type CountedFacet, countedFacets, type FacetCounts, facetBits } from './facets.ts'
import { countsFor, type Fitting, fits, isAhead, isElsewhere, rank } from './fitting.ts'
import { factsOfShown, type Hit, type HitRow, hitOf } from './hit.ts'
import { type Asked, hitsOf } from './hits.ts'
import { edition } from './vocabulary.ts'

/** A search as the database is asked it. */
export type Question = Fitting & { asked: Asked; page: number; size: number }

/** `edition` is of the words that the search was understood by. */
export type FoundRuns = { total: number; items: Hit[]; edition: string }
/** `elsewhere` of the courses are only for others than the reader. */
export type FoundCourses = FoundRuns & { elsewhere: number; counts: FacetCounts }

/**
 * The courses that fit, each with its best run, a page of them: the likest first, then the nearest, then the soonest. Those
 * that are only for others than the reader come after all the rest. With them how many there are, and how many for the reader
 * there would be with each filter.
 */
export async function findCourses(db: Db, question: Question): Promise<FoundCourses> {
  const ofFitting = question.wanted.length > 0 ? sql`filter (where ${fits(question)})` : sql``
  const rows = await executePrepared(
    db.withoutPlugins(),
    sql<Totalled>`
    with ${matching(question)},
    by_course as materialized (
      select r.course_id, min(r.band) as band, bit_or(${countsFor(question)}) as counts_for,
        count(*) ${ofFitting} as runs, min(${rank(question)}) ${ofFitting} as rank,
        ${isElsewhere(question.place, sql`min(r.only_for_service)`)} as is_elsewhere
      from matching r
      group by r.course_id
    ),
    page as (
      select * from by_course where runs > 0
      order by is_elsewhere, band, rank, course_id ${pageOf(question)}
    ),
    shown as (
      select page.*, runs - 1 as other_dates, best.run_id from page cross join lateral (
        select run_id from run_search r
        where r.course_id = page.course_id and ${isAhead(question)} and ${fits(question)}
        order by ${rank(question)}, run_id limit 1
      ) best
    ),
    totals as (
      select array[
        count(*) filter (where runs > 0), count(*) filter (where runs > 0 and is_elsewhere),
        ${sql.join(countedFacets.map(countOf))}
      ]::integer[] as totals
      from (select runs, is_elsewhere, case when is_elsewhere then 0 else counts_for end as counts_for from by_course) own
    )
    select totals.totals, ${edition} as edition, hit.*
    from totals full join (${factsOfShown(question.place)}) hit on false
    order by totals.totals is null, hit."isElsewhere", hit.band, hit.rank, hit."courseId"`,
  )
  const [first, ...hits] = rows
  const [total = 0, elsewhere = 0, ...counts] = first?.totals ?? []
  return {
    edition: first?.edition ?? '',
    total,
    elsewhere,
    counts: Object.fromEntries(countedFacets.map((facet, i) => [facet, counts[i] ?? 0])) as FacetCounts,
    items: hits.map(hitOf),
  }
}

/** The first row says how many there are, the others what they are. */
type Totalled = HitRow & { totals: number[] | null; edition: string }

/** The runs that fit, each by itself, in the same order. */
export async function findRuns(db: Db, question: Question): Promise<FoundRuns> {
  const rows = await executePrepared(
    db.withoutPlugins(),
    sql<HitRow & { total: number; edition: string }>`
    with ${matching(question)},
    fitting as materialized (
      select r.run_id, r.course_id, r.band, ${rank(question)} as rank,
        ${isElsewhere(question.place, sql.ref('r.only_for_service'))} as is_elsewhere
      from matching r where ${fits(question)}
    ),
    shown as (
      select *, 0::bigint as other_dates from fitting order by is_elsewhere, band, rank, run_id ${pageOf(question)}
    )
    select (select count(*)::integer from fitting) as total, ${edition} as edition, hit.*
    from (select) one left join (${factsOfShown(question.place)}) hit on true
    order by hit."isElsewhere", hit.band, hit.rank, hit."runId"`,
  )
  return {
    edition: rows[0]?.edition ?? '',
    total: rows[0]?.total ?? 0,
    items: rows.filter(({ runId }) => runId !== null).map(hitOf),
  }
}

/** SQL: the runs ahead of the courses that match the words, each with the band of its course. */
function matching(question: Question): RawBuilder<unknown> {
  const hits = hitsOf(question.asked)
  return hits
    ? sql`${hits}, matching as (select r.*, band from hits join run_search r using (course_id) where ${isAhead(question)})`
    : sql`matching as (select r.*, 0 as band from run_search r where ${isAhead(question)})`
}

// The first page of ten is what nearly everybody asks for. With its numbers in the text PostgreSQL knows how little that is.
const pageOf = ({ page, size }: Question) =>
  page === 1 && size === 10 ? sql`limit 10` : sql`limit ${size} offset ${(page - 1) * size}`

const countOf = (facet: CountedFacet) =>
  sql`count(*) filter (where counts_for & ${sql.lit(facetBits[facet])} <> 0)`
