import { listSessionsAsHeld, type SessionAsHeld } from '../../attendance/index.ts'
import { listKeptRuns, type RunDetails } from '../../courses/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Plan } from '../plans.ts'

/** A run as those who planned it see it: its facts and numbers, never who took part. */
export type RunAsHeld = RunDetails & { asHeld: SessionAsHeld[] }

/** The published runs of a plan's course, the latest first, each with what happened at its sessions. */
export async function listRunsAsHeld(
  db: Db,
  { course }: Pick<Plan, 'course'>,
  now: Date,
): Promise<RunAsHeld[]> {
  if (!course) return []
  const runs = (await listKeptRuns(db, course.id)).filter(({ publishedAt }) => publishedAt !== null)
  const ids = runs.map(({ id }) => id)
  const sessions = ids.length > 0 ? await listSessionsAsHeld(db, ids, now) : []
  return runs.map((run) => ({ ...run, asHeld: sessions.filter(({ runId }) => runId === run.id) }))
}
