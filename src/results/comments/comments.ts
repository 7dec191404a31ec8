import { sql } from 'kysely'
import { asSide, findForm } from '../../evaluations/index.ts'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { questionsOf, type Words } from '../../questionnaires/index.ts'
import { limits } from '../protection/limits.ts'

/** A comment that nobody but the coordinator reads yet. */
export type Unread = { id: string; wave: string; question: Words; said: string }
/** A comment as the group may read it. */
export type Comment = { wave: string; question: Words; shown: string; themes: string[] }
export type CommentsOfRun = { unread: Unread[]; shown: Comment[]; hidden: number; isTooFew: boolean }

type WaveOfRun = { id: number; wave: string; versionId: number }

/** The own words of a run's waves that have closed for at least five who answered; fewer could be known by what they write. */
export async function listComments(db: Db, runId: number): Promise<CommentsOfRun> {
  const closed = await listClosedWaves(db, runId)
  const { words, readings, answered } = await readAnswers(db, closed)
  const open = closed.filter(({ id }) => (answered.get(id) ?? 0) >= limits.answers)
  const questions = await questionsIn(db, open)
  const named = ({ runWaveId, linkId }: { runWaveId: number; linkId: string }) => {
    const wave = open.find(({ id }) => id === runWaveId)
    return wave && { wave: wave.wave, question: questions.get(`${wave.versionId} ${linkId}`) ?? {} }
  }
  return {
    unread: words.flatMap(({ id, said, ...at }) => {
      const name = named(at)
      return name ? [{ id, said, ...name }] : []
    }),
    shown: readings.flatMap(({ shown, themes, ...at }) => {
      const name = named(at)
      return name && shown !== null ? [{ shown, themes, ...name }] : []
    }),
    hidden: readings.filter(({ shown }) => shown === null).length,
    isTooFew: closed.length > 0 && open.length === 0,
  }
}

const listClosedWaves = (db: Db, runId: number): Promise<WaveOfRun[]> =>
  db
    .selectFrom('runWaves as p')
    .innerJoin('evaluationWaves as w', (join) =>
      join.onRef('w.evaluationId', '=', 'p.evaluationId').onRef('w.wave', '=', 'p.wave'),
    )
    .select(['p.id', 'w.name as wave', 'w.questionnaireVersionId as versionId'])
    .where('p.runId', '=', runId)
    .where('p.closedAt', 'is not', null)
    .orderBy('p.opensOn')
    .execute()

const readAnswers = (db: Db, waves: WaveOfRun[]) =>
  asSide(db, 'answers', async (db) => {
    const ids = waves.map(({ id }) => id)
    const ofWaves = sql<boolean>`run_wave_id = any(${ids}::integer[])`
    const counts = await db
      .selectFrom('answers.counts')
      .select(['runWaveId', ({ fn }) => fn.sum<string>('n').as('n')])
      .where('code', '=', '')
      .where(ofWaves)
      .groupBy('runWaveId')
      .execute()
    return {
      words: await db.selectFrom('answers.words').selectAll().where(ofWaves).orderBy('id').execute(),
      readings: await db.selectFrom('answers.readings').selectAll().where(ofWaves).orderBy('id').execute(),
      answered: new Map(counts.map(({ runWaveId, n }) => [runWaveId, Number(n)])),
    }
  })

async function questionsIn(db: Db, waves: WaveOfRun[]): Promise<Map<string, Words>> {
  const questions = new Map<string, Words>()
  for (const versionId of new Set(waves.map((wave) => wave.versionId)))
    for (const { linkId, text } of questionsOf(await findForm(db, versionId)))
      questions.set(`${versionId} ${linkId}`, text)
  return questions
}

export type Reading = { shown: string | null; themes: string[] }

/**
 * Shows a comment to the group as it was written here, or hides it. The original is deleted with it. False when somebody has looked through
 * it meanwhile. The trail is written afterwards, since a transaction is on one side only.
 */
export async function settleComment(
  db: Db,
  person: Person,
  { runId, serviceId }: { runId: number; serviceId: number },
  id: string,
  { shown, themes }: Reading,
): Promise<boolean> {
  const waves = (await listClosedWaves(db, runId)).map((wave) => wave.id)
  const settled = await asSide(db, 'answers', async (db) => {
    const { rows } = await sql<{ id: string }>`
      with gone as (delete from answers.words where id = ${id}::uuid and run_wave_id = any(${waves}::integer[]) returning *)
      insert into answers.readings (run_wave_id, link_id, shown, themes)
      select run_wave_id, link_id, ${shown}, ${themes}::text[] from gone returning id`.execute(db)
    return rows.length > 0
  })
  if (settled) {
    const what = shown === null ? 'results.comment-hidden' : 'results.comment-shown'
    await audit(db, person, { what, serviceId, subject: { kind: 'run', id: runId } })
  }
  return settled
}

/** Writes down that somebody read comments nobody has looked through. */
export const noteLook = (
  db: Db,
  person: Person,
  { runId, serviceId }: { runId: number; serviceId: number },
) => audit(db, person, { what: 'results.comments-read', serviceId, subject: { kind: 'run', id: runId } })
