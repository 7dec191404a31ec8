import { sql } from 'kysely'
import { askSide } from '../../evaluations/index.ts'
import type { Db } from '../../platform/db.ts'
import { preparedOnce } from '../../platform/prepared.ts'
import type { KnownTopic, TopicKind } from '../counting/waves.ts'
import { keptUnit } from '../keeping/add-to-tables.ts'
import { ask, type Told } from '../protection/ask.ts'
import type { Tally } from '../protection/facts.ts'
import { type Entry, type Period, tableKey, type Unit } from '../protection/tables.ts'

/** A topic that was asked in a unit, and what may be told of it there. */
export type Answer = { key: string; topic: KnownTopic; told: Told }

/**
 * Everything that was asked in a unit in a period, each topic with what may be told of it, and the years there is anything of. Read in the
 * role that sees only that. Of a pool only what is told: what others ask of their own isn't there.
 */
export async function readTables(
  db: Db,
  unit: Unit,
  period: Period,
): Promise<{ answers: Answer[]; periods: number[] }> {
  const { unit_kind: kind, unit_id: id, period: year } = keptUnit(unit, period)
  const isPool = unit.kind === 'programme' || unit.kind === 'region' || unit.kind === 'nation'
  const [tables, periods] = await askSide(
    db,
    'results',
    tablesOf.queryOf(db, { kind, id, year, isPool }),
    periodsOf.queryOf(db, { kind, id }),
  )
  return {
    answers: tables.map((row) => answerOf(row, unit, period)),
    periods: periods.map((row) => row.period),
  }
}

const tablesOf = preparedOnce(
  (_, { kind, id, year, isPool }: { kind: string; id: string; year: number; isPool: boolean }) => sql<Row>`
    select key, wave, code, by, of, sensitive, kind, question, option, since, version_id,
      closed, runs, tally::text as tally, together, services
    from results.tables join results.topics on key = topic
    where unit_kind = ${kind} and unit_id = ${id} and period = ${year} and (not ${isPool} or tally is not null)
    order by key`,
)

const periodsOf = preparedOnce(
  (_, { kind, id }: { kind: string; id: string }) => sql<{ period: number }>`
    select distinct period from results.tables
    where unit_kind = ${kind} and unit_id = ${id} and period > 0 order by period`,
)

/** What may be told of some topics of a course, the years there is anything of them, and the last day a wave of them was counted. */
export async function readNamed(
  db: Db,
  courseId: number,
  keys: string[],
): Promise<{ answers: Answer[]; years: number[]; countedOn: string | null }> {
  const unit = { kind: 'course', id: courseId } as const
  const { unit_kind: kind, unit_id: id } = keptUnit(unit, 'all')
  const [tables, years, counted] = await askSide(
    db,
    'results',
    sql<Row>`
      select key, wave, code, by, of, sensitive, kind, question, option, since, version_id,
        closed, runs, tally::text as tally, together, services
      from results.tables join results.topics on key = topic
      where unit_kind = ${kind} and unit_id = ${id} and period = 0 and topic = any(${keys}::text[])`.compile(
      db,
    ),
    sql<{ period: number }>`
      select distinct period from results.tables
      where unit_kind = ${kind} and unit_id = ${id} and period > 0 and topic = any(${keys}::text[]) and tally is not null
      order by period`.compile(db),
    sql<{ on: string | null }>`
      select max(closed_on)::text as on from results.bricks
      where course_id = ${courseId} and topic = any(${keys}::text[])`.compile(db),
  )
  return {
    answers: tables.map((row) => answerOf(row, unit, 'all')),
    years: years.map(({ period }) => period),
    countedOn: counted[0]?.on ?? null,
  }
}

/** Topics by their names, to be asked on the side of results; those that were never asked aren't there. */
export const topicsNamed = preparedOnce(
  (_, { keys }: { keys: string[] }) => sql<TopicRow>`
    select key, wave, code, by, of, sensitive, kind, question, option, since, version_id
    from results.topics where key = any(${keys}::text[])`,
)

export type TopicRow = {
  key: string
  wave: string
  code: string
  by: string | null
  of: string[] | null
  sensitive: boolean
  kind: TopicKind
  question: string | null
  option: string | null
  since: string[] | null
  versionId: number
}
type Row = TopicRow & {
  closed: number
  runs: number
  tally: string | null
  together: string[]
  services: number[] | null
}

export function topicOf({ wave, code, sensitive, kind, versionId, ...row }: TopicRow): KnownTopic {
  const { by, of, question, option, since } = row
  return {
    ...{ wave, code, sensitive, kind, versionId },
    ...(by !== null && { by }),
    ...(of !== null && { of }),
    ...(question !== null && { question }),
    ...(option !== null && { option }),
    ...(since !== null && { since }),
  }
}

function answerOf(row: Row, unit: Unit, period: Period): Answer {
  const topic = topicOf(row)
  const entry: Entry = {
    closed: row.closed,
    ...(row.tally !== null && {
      table: {
        tally: JSON.parse(row.tally) as Tally,
        ...{ together: row.together, runs: row.runs },
        ...(row.services && { services: row.services }),
      },
    }),
  }
  const tables = new Map([[tableKey(unit, period, row.key), entry]])
  return { key: row.key, topic, told: ask({ tables }, { unit, period, topic }) }
}
