import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { type RunChart, runChart, type XmrChart, xmrChart } from '../../statistics/index.ts'
import { keyOf } from '../protection/facts.ts'
import { type Better, betterOf, type Phase, phasesOf, startsOf } from './better.ts'
import { figuresOf } from './figures.ts'
import { listMarks, type Mark } from './marks.ts'
import { type Asker, getUnit } from './may-see.ts'
import { readSeries } from './read-series.ts'
import type { Figures, QuestionWords } from './shapes.ts'
import { withdrawnAmong } from './withdrawn.ts'
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
  await getUnit(db, asker, { kind: 'course', id: asked.courseId })
  return seriesSeen(db, asker, asked)
}

/** The same for somebody who has been let in to the course already. */
export async function seriesSeen(
  db: Db,
  asker: Asker,
  {
    courseId,
    wave,
    code,
    measure,
  }: { courseId: number; wave: string; code: string; measure: Series['measure'] },
): Promise<Series | undefined> {
  const key = keyOf({ wave, code })
  const [runs, marks] = await Promise.all([listRuns(db, courseId), listMarks(db, asker, courseId)])
  const { topic, bricks, asked: wereAsked } = await readSeries(db, { courseId, key, runs })
  if (topic?.kind !== 'question' && topic?.kind !== 'score') return undefined
  if ((await withdrawnAmong(db, { courseId }, [code])).size > 0) return undefined
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
