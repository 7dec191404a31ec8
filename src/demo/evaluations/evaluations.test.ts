import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { asSide } from '../../evaluations/index.ts'
import { clearDemo, registrar } from '../../registrations/index.ts'
import { attrition, completersAgainstDropOuts, pairedChange, runChart } from '../../statistics/index.ts'
import { resetDemo, seedAccounts, seedDemo, seedEvaluations, seedPlans, tellResults } from '../index.ts'
import { splitIntoEvenings } from './evaluated.ts'

const now = new Date('2026-11-22T09:00:00Z')
const quiet = { now, log: () => {} }

describe('Three years of evaluations in the demo country', () => {
  let service: TestApp
  let waves: Wave[]
  before(async () => {
    service = await testApp(now.toISOString())
    await seedDemo(service.db, quiet)
    await seedAround(service, now)
    waves = await listWaves(service)
  })
  after(() => service.close())

  const of = (course: string, name?: string) =>
    waves.filter((wave) => wave.course === course && (name === undefined || wave.name === name))
  const answered = (course: string, name: string) =>
    of(course, name).filter(({ closedAt, sheets }) => closedAt !== null && sheets.length > 0)

  it('show a course that got better after what was done about it', async () => {
    const { course, before } = splitIntoEvenings
    const means = answered(course, 'last-day').map(({ sheets }) => meanOf(sheets.map(worth('benefit'))))
    assert.equal(means.length, 10)
    const [earlier, later] = [means.slice(0, before), means.slice(before)]
    assert.ok(Math.max(...earlier) < Math.min(...later), String(means))
    assert.ok(Math.abs(meanOf(earlier) - 6.8) < 0.3 && Math.abs(meanOf(later) - 8.2) < 0.3, String(means))
    assert.ok(runChart(means).signals.fewCrossings)
    const action = await service.db
      .selectFrom('planActions as a')
      .innerJoin('plans as p', 'p.id', 'a.planId')
      .innerJoin('courses as c', 'c.id', 'p.courseId')
      .select(['a.what', 'a.doneAt'])
      .where('c.slug', '=', course)
      .executeTakeFirstOrThrow()
    assert.equal(action.what, 'Delte kurset på fire kvelder')
    const [last, first] = answered(course, 'last-day').slice(before - 1)
    assert.ok(
      last && first && action.doneAt && last.startsAt < action.doneAt && action.doneAt < first.startsAt,
    )
  })

  it('lose half of those who joined the research in a year, those who have it worst first', () => {
    const course = 'leve-med-kols-nordlandssykehuset'
    const names = ['before', 'after-2-weeks', 'after-3-months', 'after-6-months', 'after-12-months']
    const runs = new Set(answered(course, 'after-12-months').map(({ run }) => run))
    const all = names.map((name) => answered(course, name).filter(({ run }) => runs.has(run)))
    const who = all.map(
      (its) => new Set(its.flatMap(({ sheets }) => sheets.map(({ pseudonym }) => pseudonym))),
    )
    const flow = attrition(all[0]?.reduce((sum, { invited }) => sum + (invited ?? 0), 0) ?? 0, who)
    const left = (flow.at(-1)?.everyWaveSoFar ?? 0) / (flow[0]?.everyWaveSoFar ?? 0)
    assert.ok(left > 0.42 && left < 0.58, String(left))
    const stayed = all[0]
      ?.flatMap(({ sheets }) => sheets)
      .map((sheet) => ({
        baseline: worth('everyday')(sheet),
        completed: who.at(-1)?.has(sheet.pseudonym) ?? false,
      }))
    assert.ok((completersAgainstDropOuts(stayed ?? []).difference ?? 0) > 0)
  })

  it('help people know whom to ask: clear after three months, and after twelve nobody can tell', () => {
    const [first, ...rest] = ['before', 'after-3-months', 'after-12-months'].map((name) =>
      answered('leve-med-kols-nordlandssykehuset', name).flatMap(({ sheets }) => sheets),
    )
    const verdicts = rest.map((sheets) => {
      const pairs = sheets.map((after) => ({
        before: worth('where-to-turn')(first?.find(({ pseudonym }) => pseudonym === after.pseudonym)),
        after: worth('where-to-turn')(after),
      }))
      return pairedChange(pairs).verdict
    })
    assert.deepEqual(verdicts, ['clearly-better', 'cannot-tell'])
  })

  it('have runs so small that they must wait, one that ends today and is being answered, and one to come in three months', () => {
    assert.deepEqual(
      new Set(answered('smil-bodo', 'last-day').map(({ sheets }) => sheets.length)),
      new Set([3, 4]),
    )
    const today = of('ny-med-ms-nordlandssykehuset', 'last-day').find(
      ({ opensOn }) => opensOn === '2026-11-22',
    )
    assert.ok(today?.roomCode && today.sheets.length > 1 && today.sheets.length < (today.invited ?? 0))
    const later = of('ny-med-ms-nordlandssykehuset', 'after-3-months').find(({ run }) => run === today.run)
    assert.deepEqual([later?.opensOn, later?.sheets.length, later?.closedAt], ['2027-02-20', 0, null])
  })

  it('are held by services enough, in regions enough, to be put together; one has not said yes', async () => {
    const held = waves.filter(({ sheets }) => sheets.length > 0)
    assert.ok(new Set(held.map(({ region }) => region)).size >= 3)
    const services = new Set(held.map(({ service }) => service))
    assert.ok(services.size >= 10)
    const said = await service.db.selectFrom('poolConsents').select('serviceId').execute()
    assert.equal(said.length, services.size - 1)
    await tellResults(service.db, { now })
    const pooled = await asSide(service.db, 'answers', (db) =>
      db
        .selectFrom('results.tables')
        .select('services')
        .where('unitKind', '=', 'nation')
        .where('topic', '=', 'last-day/benefit')
        .where('period', '=', 0)
        .executeTakeFirst(),
    )
    assert.ok((pooled?.services?.length ?? 0) >= 5)
    const carried = await service.db.selectFrom('planActionFigures').selectAll().executeTakeFirst()
    assert.ok(carried && carried.answers >= 5 && Math.abs(carried.mean - 6.8) < 0.3, JSON.stringify(carried))
  })

  it('hold own words, some with a name, a place or a number to be taken out', async () => {
    const words = await asSide(service.db, 'answers', (db) =>
      db.selectFrom('answers.words').select('said').execute(),
    )
    const all = words.map(({ said }) => said).join('\n')
    assert.ok(new Set(words.map(({ said }) => said)).size > 20)
    for (const part of [/Torgunn/, /Lyngøya/, /99900123/, /Eg torde/, /Jeg går tur/]) assert.match(all, part)
  })

  it('are not written twice, and go with the rest when the demo is made anew', async () => {
    await seedEvaluations(service.db, registrar(service.tools), quiet)
    assert.equal((await listWaves(service)).length, waves.length)
    const later = new Date('2027-04-05T09:00:00Z')
    await clearDemo(service.db)
    await resetDemo(service.db, { ...quiet, now: later })
    for (const table of ['evaluations', 'evaluationWaves', 'runWaves'] as const)
      assert.deepEqual(await service.db.selectFrom(table).selectAll().execute(), [])
    for (const table of ['answers.sheets', 'answers.words', 'answers.counts', 'results.tables'] as const)
      assert.deepEqual(
        await asSide(service.db, 'answers', (db) => db.selectFrom(table).selectAll().execute()),
        [],
      )
  })
})

async function seedAround({ db, tools }: TestApp, now: Date): Promise<void> {
  await seedAccounts(db, { ...quiet, now })
  await seedPlans(db, { ...quiet, now })
  await seedEvaluations(db, registrar(tools), { ...quiet, now })
}

type Wave = Awaited<ReturnType<typeof listWaves>>[number]

async function listWaves({ db }: TestApp) {
  const waves = await db
    .selectFrom('runWaves as p')
    .innerJoin('evaluationWaves as w', (join) =>
      join.onRef('w.evaluationId', '=', 'p.evaluationId').onRef('w.wave', '=', 'p.wave'),
    )
    .innerJoin('runs as r', 'r.id', 'p.runId')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('municipalities as m', 'm.number', 'r.municipalityNumber')
    .innerJoin('hospitalTrusts as t', 't.organisationNumber', 'm.trustNumber')
    .select([
      'p.id',
      'c.slug as course',
      'c.serviceId as service',
      't.healthRegion as region',
      'r.slug as run',
    ])
    .select(['r.startsAt', 'w.name', 'p.opensOn', 'p.closedAt', 'p.invited', 'p.roomCode'])
    .orderBy('c.slug')
    .orderBy('r.startsAt')
    .orderBy('p.wave')
    .execute()
  const sheets = await asSide(db, 'answers', (db) =>
    db.selectFrom('answers.sheets').select(['runWaveId', 'facts', 'pseudonym']).execute(),
  )
  const byWave = Map.groupBy(
    sheets.map(({ pseudonym, ...sheet }) => ({ ...sheet, pseudonym: pseudonym.toString('hex') })),
    ({ runWaveId }) => runWaveId,
  )
  return waves.map((wave) => ({ ...wave, sheets: byWave.get(wave.id) ?? [] }))
}

const worth =
  (code: string) =>
  (sheet: { facts: unknown } | undefined): number | undefined => {
    const fact = (sheet?.facts as Record<string, string> | undefined)?.[code]
    return fact === undefined ? undefined : Number(fact)
  }

function meanOf(values: (number | undefined)[]): number {
  const given = values.filter((value) => value !== undefined)
  return given.reduce((sum, value) => sum + value, 0) / given.length
}
