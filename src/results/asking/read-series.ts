import { sql } from 'kysely'
import { askSide } from '../../evaluations/index.ts'
import type { Db } from '../../platform/db.ts'
import { preparedOnce } from '../../platform/prepared.ts'
import type { KnownTopic } from '../counting/waves.ts'
import type { Tally } from '../protection/facts.ts'
import { topicOf, topicsNamed } from './read-tables.ts'

type Brick = { ids: number[]; tally: Tally }

/** A question, the bricks of a course's runs that tell of it, and the runs that were asked it and have closed. */
export async function readSeries(
  db: Db,
  { courseId, key, runs }: { courseId: number; key: string; runs: { id: number }[] },
): Promise<{ topic: KnownTopic | undefined; bricks: Brick[]; asked: Set<number> }> {
  const [[topic], bricks, asked] = await askSide(
    db,
    'results',
    topicsNamed.queryOf(db, { keys: [key] }),
    bricksOf.queryOf(db, { courseId, key }),
    runsAsked.queryOf(db, { key, runs: runs.map(({ id }) => String(id)) }),
  )
  return {
    topic: topic && topicOf(topic),
    bricks: bricks.map(({ ids, tally }) => ({ ids, tally: JSON.parse(tally) as Tally })),
    asked: new Set(asked.map(({ id }) => Number(id))),
  }
}

const bricksOf = preparedOnce(
  (_, { courseId, key }: { courseId: number; key: string }) => sql<{ ids: number[]; tally: string }>`
    select b.tally::text as tally, array(select run_id from results.brick_runs where brick_id = b.id) as ids
    from results.bricks b where b.course_id = ${courseId} and b.topic = ${key}`,
)

const runsAsked = preparedOnce(
  (_, { key, runs }: { key: string; runs: string[] }) => sql<{ id: string }>`
    select unit_id as id from results.tables
    where unit_kind = 'run' and unit_id = any(${runs}::text[]) and period = 0 and topic = ${key}`,
)
