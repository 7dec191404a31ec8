import { sql } from 'kysely'
import { addCourse, addRun, changeCourse, changeRun, runDiffers } from '../courses/index.ts'
import type { Db } from '../platform/db.ts'
import { brokenConstraint } from '../platform/errors.ts'
import type { ReadyCourse } from './ready-course.ts'
import type { ReadyRun } from './ready-run.ts'
import type { Row } from './row.ts'

export type Outcome = 'added' | 'changed' | 'unchanged'
export type Count = Record<Outcome, number>
export type Counts = { courses: Count; runs: Count }

/** Changes a run that people may have signed up for: calls `change`, and carries it through to them. */
export type CarryThrough = (db: Db, run: number, change: (db: Db) => Promise<void>) => Promise<unknown>

type How = { carryThrough: CarryThrough; log: (line: string) => void }

/** The database refused a row, and with it the whole file. */
export class RowRefused extends Error {
  override name = 'RowRefused'
  readonly row: Row
  readonly constraint: string

  constructor(row: Row, constraint: string) {
    super(constraint)
    this.row = row
    this.constraint = constraint
  }
}

/** Writes all courses and runs, or none. One import at a time, so that two of the same file don't add the same course. */
export const load = (db: Db, courses: ReadyCourse[], how: How): Promise<Counts> =>
  db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('imports'))`.execute(db)
    const counts: Counts = { courses: none(), runs: none() }
    for (const [done, course] of courses.entries()) {
      const { id, outcome } = await naming(course.row, () => loadCourse(db, course))
      counts.courses[outcome] += 1
      for (const run of course.runs)
        counts.runs[await naming(run.row, () => loadRun(db, id, run, how.carryThrough))] += 1
      if ((done + 1) % 100 === 0) how.log(`  ${done + 1} of ${courses.length} courses`)
    }
    return counts
  })

async function loadCourse(db: Db, course: ReadyCourse): Promise<{ id: number; outcome: Outcome }> {
  if (course.id === undefined) return { id: (await addCourse(db, course.facts)).id, outcome: 'added' }
  const changed = await changeCourse(db, course.id, course.facts)
  return { id: course.id, outcome: changed ? 'changed' : 'unchanged' }
}

async function loadRun(
  db: Db,
  courseId: number,
  run: ReadyRun,
  carryThrough: CarryThrough,
): Promise<Outcome> {
  if (run.id === undefined) {
    await addRun(db, { ...run.facts, courseId })
    return 'added'
  }
  const { id, facts } = run
  if (!(await runDiffers(db, id, facts))) return 'unchanged'
  await carryThrough(db, id, (db) => changeRun(db, id, facts))
  return 'changed'
}

/** A promise that the database keeps and the row breaks is told with the row. */
async function naming<T>(row: Row, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const constraint = brokenConstraint(error)
    throw constraint ? new RowRefused(row, constraint) : error
  }
}

const none = (): Count => ({ added: 0, changed: 0, unchanged: 0 })
