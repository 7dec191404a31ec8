import { closeWaves } from '../src/evaluations/close.ts'
import { keepOf } from '../src/evaluations/facts.ts'
import { findForm } from '../src/evaluations/forms.ts'
import { asSide } from '../src/evaluations/index.ts'
import type { Db } from '../src/platform/db.ts'
import type { Answers } from '../src/questionnaires/index.ts'
import { aCourse, aRun } from './make.ts'

/** Who answers: the same name is the same person in every wave of a run. `values` is what their state is worth by a value set. */
export type Said = { who: string; answers: Answers; sent?: boolean; values?: Record<string, number> }
export type WaveName = 'before' | 'last-day' | 'after-3-months' | 'after-12-months'

const daysOf: Record<WaveName, { countedFrom: 'start' | 'end'; days: number }> = {
  before: { countedFrom: 'start', days: -14 },
  'last-day': { countedFrom: 'end', days: 0 },
  'after-3-months': { countedFrom: 'end', days: 90 },
  'after-12-months': { countedFrom: 'end', days: 365 },
}

/** A course that is evaluated by a form in these waves. Say only what matters to the test. */
export async function anEvaluatedCourse(
  db: Db,
  {
    versionId,
    waves = ['last-day'],
    linkedBy = 'key',
    ...course
  }: {
    versionId: number
    waves?: WaveName[]
    linkedBy?: 'key' | 'nothing'
    serviceId?: number
    programmeId?: number
  },
) {
  const { id: courseId, serviceId, slug } = await aCourse(db, course)
  const { id: evaluationId } = await db
    .insertInto('evaluations')
    .values({ courseId, purpose: 'quality', linkedBy, startedAt: new Date('2024-01-01T08:00:00Z') })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('evaluationWaves')
    .values(
      waves.map((name, wave) => ({
        ...{ evaluationId, wave, name, ...daysOf[name], openDays: 14, questionnaireVersionId: versionId },
      })),
    )
    .execute()
  return { courseId, serviceId, slug, evaluationId, versionId, waves }
}
export type EvaluatedCourse = Awaited<ReturnType<typeof anEvaluatedCourse>>

/** A run of it, and what was answered in each wave; a wave closes on its day, and takes answers till then. */
export async function anAnsweredRun(
  db: Db,
  { courseId, evaluationId, versionId, waves }: EvaluatedCourse,
  answered: { closesOn: string; said: Said[]; invited?: number }[],
) {
  const closes = answered[0]?.closesOn ?? '2026-01-01'
  const run = await aRun(db, { courseId, sessions: 1, startsAt: `${closes}T16:00:00Z` })
  const rows = await db
    .insertInto('runWaves')
    .values(
      answered.map(({ closesOn, said, invited = said.length }, wave) => ({
        ...{ evaluationId, wave, runId: run.id, opensOn: closesOn, closesOn, invited },
      })),
    )
    .returning(['id', 'wave'])
    .execute()
  for (const { id, wave } of rows.slice(0, waves.length))
    await addSheets(db, id, versionId, answered[wave]?.said ?? [])
  return { runId: run.id, slug: run.slug, waves: rows.map(({ id }) => id) }
}

/** Writes sheets as those who answer do. */
export async function addSheets(db: Db, runWaveId: number, versionId: number, said: Said[]): Promise<void> {
  const form = await findForm(db, versionId)
  const rows = said.map(({ who, answers, sent = true, values }) => {
    const kept = keepOf(form, answers, versionId, values)
    return {
      ...{ runWaveId, pseudonym: Buffer.from(who), way: 'link', sent, answeredOn: '2026-01-01' },
      ...{
        answers: JSON.stringify(kept.answers),
        words: JSON.stringify(kept.words),
        facts: JSON.stringify(kept.facts),
      },
    }
  })
  if (rows.length === 0) return
  await asSide(db, 'answers', (db) => db.insertInto('answers.sheets').values(rows).execute())
}

/** The night after a day: waves are closed. */
export const nightAfter = (db: Db, day: string): Promise<void> => closeWaves(db, new Date(`${day}T23:30:00Z`))

const steps = (codes: string[]) =>
  codes.map((code, at) => ({
    valueCoding: { code, display: code },
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: at + 1 }],
  }))
const options = (codes: string[]) => codes.map((code) => ({ valueCoding: { code, display: code } }))
const asks = (linkId: string, more: object) => ({
  ...{ linkId, text: linkId, code: [{ system: 'urn:mestring:question', code: linkId }] },
  ...more,
})

/** Who one is, how useful it was, how one is (WHO-5), what one did, and why, if one says no. */
export const formOfResults = {
  ...{ resourceType: 'Questionnaire', status: 'active', language: 'nb', title: 'Alt som kan telles' },
  item: [
    asks('role', { type: 'choice', answerOption: options(['self', 'next-of-kin']) }),
    asks('benefit', { type: 'choice', answerOption: steps(['1', '2', '3', '4', '5']) }),
    asks('everyday', { type: 'integer' }),
    asks('did', { type: 'choice', repeats: true, answerOption: options(['walked', 'talked']) }),
    asks('why-not', {
      ...{ type: 'choice', answerOption: options(['tired', 'busy']) },
      enableWhen: [{ question: 'benefit', operator: '=', answerCoding: { code: '1' } }],
    }),
    {
      ...{ linkId: 'well-being', type: 'group', text: 'De siste to ukene' },
      code: [{ system: 'urn:mestring:instrument', code: 'who-5' }],
      item: [1, 2, 3, 4, 5].map((number) => asks(`who-5.${number}`, { type: 'integer' })),
    },
  ],
}

/** Answers to who-5 that make this score, of 0, 20 … 100. */
export const well = (score: number): Answers =>
  Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`who-5.${number}`, score / 20]))

/** Somebody of each of these answers: 'a', 'b', 'c' … */
export const people = (...answers: (Answers | undefined)[]): Said[] =>
  answers.flatMap((its, at) => (its ? [{ who: `person ${at}`, answers: its }] : []))
