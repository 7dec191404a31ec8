import { sql } from 'kysely'
import { asSide, findForm } from '../../evaluations/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import type { Form } from '../../questionnaires/index.ts'
import { waveKey } from '../counting/waves.ts'

/** A wave of a run, as it is planned: without what was answered. */
export type PlannedWave = {
  id: number
  runId: number
  evaluationId: number
  linkedBy: string
  turn: number
  wave: string
  closesOn: string
  isClosed: boolean
  invited: number | null
  versionId: number
  form: Form
}

/** Courses with waves that have closed by the day before, and haven't been counted. */
export async function listCoursesToLay(db: Db, now: Date): Promise<number[]> {
  const { rows } = await asSide(db, 'answers', (db) =>
    sql<{ runId: number }>`
      select distinct p.run_id from run_waves p
      where p.closed_at is not null and p.closes_on < ${dayOf(now)}::date
        and not exists (select from results.closings where run_wave_id = p.id)`.execute(db),
  )
  if (rows.length === 0) return []
  const courses = await sql<{ courseId: number }>`
    select distinct course_id from runs where id = any(${rows.map(({ runId }) => runId)}::integer[]) order by 1`.execute(
    db,
  )
  return courses.rows.map(({ courseId }) => courseId)
}

/** All waves of the runs of a course, run by run, evaluation by evaluation, in their order. */
export async function listWavesOfCourse(db: Db, courseId: number, now: Date): Promise<PlannedWave[]> {
  const rows = await db
    .selectFrom('runWaves as p')
    .innerJoin('evaluationWaves as w', (join) =>
      join.onRef('w.evaluationId', '=', 'p.evaluationId').onRef('w.wave', '=', 'p.wave'),
    )
    .innerJoin('evaluations as e', 'e.id', 'p.evaluationId')
    .innerJoin('runs as r', 'r.id', 'p.runId')
    .where('r.courseId', '=', courseId)
    .select(['p.id', 'p.runId', 'p.evaluationId', 'p.wave as turn', 'p.closesOn', 'p.closedAt', 'p.invited'])
    .select(['e.linkedBy', 'w.name', 'w.countedFrom', 'w.days', 'w.questionnaireVersionId as versionId'])
    .orderBy('p.runId')
    .orderBy('p.evaluationId')
    .orderBy('p.wave')
    .execute()
  const forms = new Map<number, Form>()
  for (const { versionId } of rows)
    if (!forms.has(versionId)) forms.set(versionId, await findForm(db, versionId))
  return rows.map(({ name, countedFrom, days, closedAt, ...wave }) => ({
    ...wave,
    wave: waveKey({ name, countedFrom, days }),
    isClosed: closedAt !== null && wave.closesOn < dayOf(now),
    form: forms.get(wave.versionId) as Form,
  }))
}
