import { sql } from 'kysely'
import { asSide } from '../../evaluations/index.ts'
import type { Db } from '../../platform/db.ts'
import { type RunChart, runChart, type XmrChart, xmrChart } from '../../statistics/index.ts'
import type { KnownTopic } from '../counting/waves.ts'
import { keyOf, type Tally } from '../protection/facts.ts'
import { type Better, betterOf, type Phase, phasesOf, startsOf } from './better.ts'
import { figuresOf } from './figures.ts'
import { listMarks, type Mark } from './marks.ts'
import { type Asker, getUnit } from './may-see.ts'
import { topicsNamed } from './read-tables.ts'
import type { Figures, QuestionWords } from './shapes.ts'
import { findWords } from './words.ts'

/** A run, or small runs that are told of together, in the order they were held. */
export type Point = { runs: RunOfPoint[]; figures: Figures; value: number }
export type RunOfPoint = { id: number; slug: string; startsOn: string }

export type Series = {
  words: QuestionWords
  /** What `value` is: the mean, or the share that gave one of the two best answers. */
  measure: 'mean' | 'top-two'
  points: Point[]
  /** Runs that have closed and can't be told of yet. */
  waiting: RunOfPoint[]
  /** What was done about the course, with the first point after it. */
  marks: (Mark & { before: number })[]
  /** Stretches with a median of their own: the chart begins anew where something was done and there are runs enough. */
  phases: Phase[]
  /** Whether the course has become better: what the chart marks and the sentence says. */
  better: Better
  /** Of all points, with one median. */
  runChart: RunChart
  xmrChart: XmrChart
}

/** One question over the runs of a course, for a run chart: has it become better, and did that come of what was done? */
export async function seriesOf(
  db: Db,
  asker: Asker,
  asked: { courseId: number; wave: string; code: string; measure: Series['measure'] },
): Promise<Series | undefined> {
  const { courseId, wave, code, measure } = asked
  await getUnit(db, asker, { kind: 'course', id: courseId })
  const key = keyOf({ wave, code })
  const [runs, marks] = await Promise.all([listRuns(db, courseId), listMarks(db, asker, courseId)])
  const { topic, bricks, asked: wereAsked } = await readSeries(db, { courseId, key, runs })
  if (topic?.kind !== 'question' && topic?.kind !== 'score') return undefined
  const words = (await findWords(db, [topic])).of(topic, code)
  const points = bricks
    .map(({ ids, tally }) =>
      pointOf(
        runs.filter(({ id }) => ids.includes(id)),
        figuresOf(tally, words),
        measure,
      ),
    )
    .filter((point) => point !== undefined)
    .sort((a, b) => whenOf(a).localeCompare(whenOf(b)))
  const placed = marks.map((mark) => ({ ...mark, before: firstAfter(points, mark) }))
  const values = points.map(({ value }) => value)
  const starts = startsOf(
    placed.map(({ before }) => before),
    values.length,
  )
  const told = new Set(bricks.flatMap(({ ids }) => ids))
  return {
    ...{ words, measure, points, marks: placed },
    waiting: runs.filter(({ id }) => wereAsked.has(id) && !told.has(id)),
    phases: phasesOf(values, starts),
    better: betterOf(values, starts, words.higherIsBetter),
    runChart: runChart(values),
    xmrChart: xmrChart(values, starts),
  }
}

function pointOf(runs: RunOfPoint[], figures: Figures, measure: Series['measure']): Point | undefined {
  const value = measure === 'mean' ? figures.summary?.mean : figures.topTwo?.share
  return value === undefined ? undefined : { runs, figures, value }
}

const whenOf = ({ runs }: Point): string => runs[0]?.startsOn ?? ''

/** The first point that was held from a day on: what was done can only be seen there. */
function firstAfter(points: Point[], { on }: Mark): number {
  const at = points.findIndex((point) => whenOf(point) >= on)
  return at < 0 ? points.length : at
}

const listRuns = async (db: Db, courseId: number): Promise<RunOfPoint[]> =>
  await db
    .selectFrom('runs')
    .select([
      'id',
      'slug',
      sql<string>`to_char(starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD')`.as('startsOn'),
    ])
    .where('courseId', '=', courseId)
    .orderBy('startsAt')
    .execute()

type Brick = { ids: number[]; tally: Tally }

/** A question, the bricks of a course's runs that tell of it, and the runs that were asked it and have closed. */
function readSeries(
  db: Db,
  { courseId, key, runs }: { courseId: number; key: string; runs: RunOfPoint[] },
): Promise<{ topic: KnownTopic | undefined; bricks: Brick[]; asked: Set<number> }> {
  return asSide(db, 'results', async (db) => {
    const [topic] = await topicsNamed(db, [key])
    const bricks = await sql<{ ids: number[]; tally: string }>`
      select b.tally::text as tally, array(select run_id from results.brick_runs where brick_id = b.id) as ids
      from results.bricks b where b.course_id = ${courseId} and b.topic = ${key}`.execute(db)
    const asked = await sql<{ id: string }>`
      select unit_id as id from results.tables
      where unit_kind = 'run' and unit_id = any(${runs.map(({ id }) => String(id))}::text[])
        and period = 0 and topic = ${key}`.execute(db)
    return {
      topic,
      bricks: bricks.rows.map(({ ids, tally }) => ({ ids, tally: JSON.parse(tally) as Tally })),
      asked: new Set(asked.rows.map(({ id }) => Number(id))),
    }
  })
}
