import { sql } from 'kysely'
import {
  addEvaluation,
  asSide,
  type LinkedBy,
  type Schedule,
  schedules,
  sendDue,
} from '../src/evaluations/index.ts'
import { registrar } from '../src/registrations/index.ts'
import type { TestApp } from './app.ts'
import { type Read, readMails } from './mails.ts'
import { aCourse, aRun } from './make.ts'
import { open, send } from './pages.ts'
import { aStaffMember } from './people.ts'
import { signUp } from './registrations.ts'

const scale = ['Ingen', 'Liten', 'Noe', 'Stor', 'Svært stor'].map((display, at) => ({
  valueCoding: { code: String(at + 1), display },
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: at + 1 }],
}))

const question = (linkId: string, more: object) => ({
  linkId,
  code: [{ system: 'urn:mestring:question', code: linkId }],
  ...more,
})

/** A form of two steps: how useful it was, who one is, and what should be otherwise. */
export const aForm = {
  resourceType: 'Questionnaire',
  status: 'active',
  language: 'nb',
  title: 'Kort om kurset',
  item: [
    {
      linkId: 'course',
      type: 'group',
      text: 'Om kurset',
      item: [
        question('benefit', {
          type: 'choice',
          text: 'Hvor stor nytte hadde du av kurset?',
          answerOption: scale,
        }),
        question('who-to-ask', { type: 'integer', text: 'Jeg vet hvem jeg kan spørre (0–10)' }),
      ],
    },
    {
      linkId: 'words',
      type: 'group',
      text: 'Med egne ord',
      item: [question('change', { type: 'text', text: 'Hva bør være annerledes neste gang?' })],
    },
  ],
}

/** A version of a form that is in use. Answers its number. */
export async function aVersion({ db }: Pick<TestApp, 'db'>, resource: object = aForm): Promise<number> {
  const { id: questionnaireId } = await db
    .insertInto('questionnaires')
    .defaultValues()
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('questionnaireVersions')
    .values({ questionnaireId, version: 1, resource: JSON.stringify(resource), publishedAt: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Facts = {
  people?: number
  /** Who signs up; made up when left out. */
  emails?: string[]
  with?: number
  linkedBy?: LinkedBy
  schedule?: Schedule
  resource?: object
}

let made = 0
const addresses = (count: number) => Array.from({ length: count }, () => `deltaker${++made}@example.no`)

/** A run of a course that is evaluated, which ended today, and those who had a seat on it. */
export async function anEvaluatedRun(
  service: TestApp,
  {
    people = 3,
    emails = addresses(people),
    with: company = 0,
    linkedBy = 'key',
    schedule = 'quality-and-later',
    resource,
  }: Facts = {},
) {
  const { app, db, tools } = service
  const staff = await aStaffMember(db)
  const course = await aCourse(db, { title: 'Når en av oss får demens', serviceId: staff.serviceId })
  const run = await aRun(db, {
    courseId: course.id,
    capacity: 200,
    startsAt: '2027-01-14T16:00:00Z',
    sessions: 1,
  })
  const parties = []
  for (const email of emails) parties.push(await signUp(app, run, { email, with: company }))
  await readMails(service)
  const versionId = await aVersion(service, resource)
  const evaluationId = await addEvaluation(
    db,
    {
      courseId: course.id,
      purpose: 'quality',
      linkedBy,
      waves: schedules[schedule].map((wave) => ({ ...wave, versionId })),
    },
    { by: staff.id, at: tools.clock() },
  )
  service.moveClock('2027-01-14T19:30:00Z')
  const waves = await db
    .selectFrom('runWaves')
    .selectAll()
    .where('runId', '=', run.id)
    .orderBy('wave')
    .execute()
  return {
    staff,
    course,
    run,
    runId: run.id,
    parties,
    emails,
    versionId,
    evaluationId,
    waves,
    path: `/kurs/${course.slug}/${run.slug}`,
  }
}

export type Evaluated = Awaited<ReturnType<typeof anEvaluatedRun>>

/** The mails that are due now, written as they would be sent. */
export async function mailsOf(service: TestApp): Promise<Read[]> {
  await sendDue(service.db, { ...service.tools, registrar: registrar(service.tools) }, service.tools.clock())
  return (await readMails(service)).filter(({ kind }) => kind === 'evaluations.invitation')
}

/** The paths in the mails that are due now. */
export const linksOf = async (service: TestApp): Promise<string[]> =>
  (await mailsOf(service)).flatMap(({ text }) =>
    [...text.matchAll(/https:\/\/[^/\s]+(\/svar\/\d+\/\S+)/g)].map(([, path]) => path ?? ''),
  )

/** Answers each of these, to the end: benefit 3, 4, 5, 3, … */
export async function answerAll({ app }: Pick<TestApp, 'app'>, links: string[]): Promise<void> {
  for (const [at, link] of links.entries()) {
    await open(app, link)
    await send(app, link, {
      at: '1',
      step: 'next',
      'a.benefit': String((at % 3) + 3),
      'a.who-to-ask': String(at % 11),
    })
    await send(app, link, { at: '2', step: 'send', 'a.change': `Mer tid, sier nummer ${at}` })
  }
}

/** The sheets of a wave as the answer side keeps them. */
export const sheetsOf = ({ db }: Pick<TestApp, 'db'>, wave: number, withPseudonym = false) =>
  asSide(db, 'answers', (db) =>
    db
      .selectFrom('answers.sheets')
      .select(['answers', 'facts', 'words', 'sent', 'way', 'pseudonym'])
      .where('runWaveId', '=', wave)
      .execute(),
  ).then((rows) =>
    rows.map(({ pseudonym, ...sheet }) => ({
      ...sheet,
      ...(withPseudonym && { pseudonym: pseudonym.toString('hex') }),
    })),
  )

/** What figures of a wave are made of: how many gave each answer, and '' for the sheets. */
export async function countsOf({ db }: Pick<TestApp, 'db'>, wave: number): Promise<Record<string, number>> {
  const rows = await asSide(db, 'answers', (db) =>
    db
      .selectFrom('answers.counts')
      .select(['code', 'value', ({ fn }) => fn.sum<string>('n').as('n')])
      .where('runWaveId', '=', wave)
      .groupBy(['code', 'value'])
      .execute(),
  )
  const counted = rows.filter(({ n }) => Number(n) !== 0)
  return Object.fromEntries(
    counted.map(({ code, value, n }) => [code === '' ? '' : `${code}=${value}`, Number(n)]),
  )
}

/** A wave of a run that is open now, of an evaluation of its course. Answers its number. */
export async function aRunWave(service: TestApp, run: { id: number; courseId: number }): Promise<number> {
  const { db, tools } = service
  const versionId = await aVersion(service)
  const waves = [{ name: 'own', countedFrom: 'start', days: -60, openDays: 90, versionId } as const]
  const how = { purpose: 'research', linkedBy: 'own-code' } as const
  await addEvaluation(db, { courseId: run.courseId, ...how, waves }, { by: null, at: tools.clock() })
  const { id } = await db
    .selectFrom('runWaves')
    .select('id')
    .where('runId', '=', run.id)
    .executeTakeFirstOrThrow()
  return id
}

/** Takes down the walls before the sides, so that all can be emptied: to see what stands behind them. */
export async function letSidesBeEmptied(db: TestApp['db']): Promise<void> {
  const sides = {
    invitations: ['invitations'],
    linking: ['linking'],
    answers: ['answers', 'results'],
  } as const
  for (const side of ['invitations', 'linking', 'answers'] as const) {
    const schemas = sql.join(sides[side].map((schema) => sql.id(schema)))
    await asSide(db, side, (db) =>
      sql`grant truncate on all tables in schema ${schemas} to session_user`.execute(db),
    )
  }
}
