import { asSide } from '../../evaluations/index.ts'
import type { Db } from '../../platform/db.ts'
import { countsOfRun, type WaveOfRun } from '../counting/of-run.ts'
import type { Sheet } from '../counting/waves.ts'
import { addCounts, type CountOfRun } from './add-counts.ts'
import { layBricksOf } from './lay-bricks.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { findPlace, type PlaceOfCourse } from './place.ts'
import { sheetsByWave } from './read-sheets.ts'
import { listCoursesToLay, listWavesOfCourse, type PlannedWave } from './read-waves.ts'

/**
 * Counts what has closed since the last time, and tells what may be told of it: course by course, each in one transaction, so that one that
 * was cut off is done the next time, and done twice it is done once.
 */
export async function layResults(db: Db, now: Date): Promise<void> {
  for (const courseId of await listCoursesToLay(db, now)) await layCourse(db, courseId, now)
}

/** The same, of one course. */
export async function layCourse(db: Db, courseId: number, now: Date): Promise<void> {
  const [waves, place] = await Promise.all([listWavesOfCourse(db, courseId, now), findPlace(db, courseId)])
  await asSide(db, 'answers', async (db) => {
    await oneAtATime(db)
    const counts = await countFresh(db, waves, place)
    if (counts.length === 0) return
    await addCounts(db, counts, place)
    await layBricksOf(db, place)
  })
}

/** Counts the waves that have closed and haven't been counted, and writes down that they have. */
async function countFresh(db: Db, waves: PlannedWave[], place: PlaceOfCourse): Promise<CountOfRun[]> {
  const closed = waves.filter(({ isClosed }) => isClosed)
  const before = await listClosings(db, idsOf(closed))
  const runs = new Set(closed.filter(({ id }) => !before.has(id)).map(({ runId }) => runId))
  const sheets = await sheetsByWave(db, idsOf(closed.filter(({ runId }) => runs.has(runId))))
  const now = await close(
    db,
    closed.filter(({ id }) => sheets.has(id) && !before.has(id)),
    place,
  )
  const evaluations = Map.groupBy(
    waves.filter(({ runId }) => runs.has(runId)),
    ({ runId, evaluationId }) => `${runId} ${evaluationId}`,
  )
  return [...evaluations.values()].flatMap((its) => countsOf(its, { before, now, sheets }))
}

/** By the number of a wave: what it is called, or null when its run had such a wave before. */
type Named = Map<number, string | null>
type Read = { before: Named; now: Named; sheets: Map<number, Sheet[]> }

/** What the waves of one run in one evaluation add. Those whose answers can't be linked are counted each by itself. */
function countsOf(waves: PlannedWave[], { before, now, sheets }: Read): CountOfRun[] {
  const read = waves.flatMap((wave): WaveOfRun[] => {
    const isFresh = now.has(wave.id)
    const its = sheets.get(wave.id)
    if ((now.get(wave.id) ?? before.get(wave.id)) === null) return []
    return [its ? { closed: { ...wave, sheets: its }, isFresh } : { closed: undefined }]
  })
  const first = waves[0] as PlannedWave
  const linked = first.linkedBy === 'nothing' ? read.map((wave) => [wave]) : [read]
  return linked.flatMap(countsOfRun).map((count) => ({ ...count, run: first.runId }))
}

async function listClosings(db: Db, waves: number[]): Promise<Named> {
  if (waves.length === 0) return new Map()
  const rows = await db
    .selectFrom('results.closings')
    .select(['runWaveId', 'wave'])
    .where('runWaveId', 'in', waves)
    .execute()
  return new Map(rows.map(({ runWaveId, wave }) => [runWaveId, wave]))
}

/** Writes down that these are counted from now on. */
async function close(db: Db, waves: PlannedWave[], { years, course }: PlaceOfCourse): Promise<Named> {
  const named: Named = new Map()
  for (const { id, runId, wave, closesOn } of waves) {
    await db
      .insertInto('results.runs')
      .values({ runId, courseId: course, year: years.get(runId) as number })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const taken = await db
      .selectFrom('results.closings')
      .select('wave')
      .where('runId', '=', runId)
      .where('wave', '=', wave)
      .executeTakeFirst()
    named.set(id, taken ? null : wave)
    await db
      .insertInto('results.closings')
      .values({ runWaveId: id, runId, wave: taken ? null : wave, closedOn: closesOn })
      .execute()
  }
  return named
}

const idsOf = (waves: PlannedWave[]): number[] => waves.map(({ id }) => id)
