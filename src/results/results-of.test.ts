import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { aVersion } from '../../test/evaluations.ts'
import { aPerson, aStaffMember } from '../../test/people.ts'
import { aPlan } from '../../test/plans.ts'
import { sampleText } from '../../test/questionnaires.ts'
import {
  anAnsweredRun,
  anEvaluatedCourse,
  formOfResults,
  nightAfter,
  people,
  well,
} from '../../test/results.ts'
import type { Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { cronbachsAlpha, pairedChange } from '../statistics/index.ts'
import { type QuestionResults, type Results, resultsOf, type Shown, seriesOf, type Unit } from './index.ts'
import { layResults } from './keeping/lay.ts'

let db: Db
let close: () => Promise<void>
before(async () => ({ db, close } = await testDb()))
after(() => close())

const now = new Date('2026-11-23T09:00:00Z')
const asker = (account: { id: number; name: string; email: string }): Person =>
  ({ ...account, at: now, roles: [] }) as unknown as Person

const told = <T>(shown: Shown<T> | undefined) => {
  assert.ok(shown?.told, JSON.stringify(shown))
  return shown
}
const questionIn = ({ waves }: Results, wave: string, code: string): QuestionResults => {
  const found = waves.find((one) => one.wave === wave)?.questions.find((one) => one.code === code)
  assert.ok(found, `${wave}/${code}`)
  return found
}

/** A course of which each run's answers are given, wave by wave, and somebody who may see it. */
const answered = (...runs: Parameters<typeof anAnsweredRun>[2][]) => answeredTo(formOfResults, ...runs)

async function answeredTo(resource: object, ...runs: Parameters<typeof anAnsweredRun>[2][]) {
  const staff = await aStaffMember(db)
  const versionId = await aVersion({ db }, resource)
  const course = await anEvaluatedCourse(db, {
    ...{ versionId, serviceId: staff.serviceId },
    waves: ['before', 'after-3-months'],
  })
  const ids: number[] = []
  for (const run of runs) ids.push((await anAnsweredRun(db, course, run)).runId)
  await nightAfter(db, '2026-10-01')
  await layResults(db, now)
  const of = (unit: Unit) => resultsOf(db, asker(staff), { unit })
  return {
    staff,
    course,
    versionId,
    runs: ids,
    of,
    ofCourse: () => of({ kind: 'course', id: course.courseId }),
  }
}

describe('What was answered', () => {
  const benefits = ['5', '5', '4', '4', '4', '3', '3', '2', '1', undefined]
  const first = people(
    ...benefits.map((benefit, at) => ({
      ...(benefit !== undefined && { benefit }),
      ...(benefit === '1' && { 'why-not': 'tired' }),
      role: at < 5 ? 'self' : 'next-of-kin',
      did: at < 7 ? ['walked'] : ['walked', 'talked'],
    })),
  )

  it('is told with all its figures', async () => {
    const { ofCourse } = await answered([{ closesOn: '2026-03-01', said: first, invited: 14 }])
    const results = await ofCourse()
    const { answered: sheets } = results.waves[0] as Results['waves'][number]
    const { told: isTold, answered: n, invited } = told(sheets)
    assert.deepEqual({ isTold, n, invited }, { isTold: true, n: 10, invited: 14 })
    const benefit = told(questionIn(results, 'before', 'benefit').figures)
    assert.deepEqual([benefit.n, benefit.asked, benefit.missing], [9, 10, 1])
    assert.deepEqual(
      benefit.distribution.map(({ value, count }) => [value, count]),
      [
        ['1', 1],
        ['2', 1],
        ['3', 2],
        ['4', 3],
        ['5', 2],
      ],
    )
    assert.equal(benefit.summary?.mean, 31 / 9)
    assert.equal(benefit.summary?.median, 4)
    assert.equal(benefit.topTwo?.count, 5)
    assert.deepEqual([benefit.ends?.floor.count, benefit.ends?.ceiling.count], [1, 2])
  })

  it('is told option by option where there are several', async () => {
    const { ofCourse } = await answered([{ closesOn: '2026-03-01', said: first }])
    const did = told(questionIn(await ofCourse(), 'before', 'did').figures)
    // All have walked, and that is of their lives: it isn't told.
    assert.deepEqual(
      did.distribution.map(({ value, count, share }) => [value, count, share.of]),
      [['talked', 3, 10]],
    )
  })

  it('is told as the sum that the form itself makes of it, and not as what the sum is made of', async () => {
    const said = people(...Array.from({ length: 10 }, () => ({ '/A/sleep': 'LA-3', '/A/out': 'LA-1' })))
    const form = JSON.parse(sampleText('lhc-score'))
    const { ofCourse, versionId } = await answeredTo(form, [{ closesOn: '2026-03-01', said }])
    const { questions = [] } = (await ofCourse()).waves[0] ?? {}
    assert.deepEqual(
      questions.map(({ code, words: { kind, text } }) => [code, kind, text]),
      [[`form-${versionId}./sum`, 'score', { nb: 'Score' }]],
    )
  })

  it('is hidden where few were asked, with why', async () => {
    const { ofCourse } = await answered([{ closesOn: '2026-03-01', said: first }])
    const { figures } = questionIn(await ofCourse(), 'before', 'why-not')
    assert.deepEqual(figures, { told: false, why: 'few-left-out', waiting: 1 })
  })

  it('is broken down when there are ten, and five of each', async () => {
    const everybody = people(
      ...['5', '5', '4', '4', '4', '3', '3', '2', '1', '1'].map((benefit, at) => ({
        ...{ benefit, role: at < 5 ? 'self' : 'next-of-kin' },
      })),
    )
    const { ofCourse } = await answered([{ closesOn: '2026-03-01', said: everybody }])
    const [byRole] = questionIn(await ofCourse(), 'before', 'benefit').by
    assert.equal(byRole?.by, 'role')
    assert.deepEqual(
      told(byRole?.table).groups.map(({ value, figures }) => [value, figures.n, figures.summary?.mean]),
      [
        ['self', 5, 22 / 5],
        ['next-of-kin', 5, 10 / 5],
      ],
    )
  })
})

describe('How people have changed', () => {
  const before = [20, 40, 40, 60, 60, 20, 80, 40, 60, 20, 40, 60, 20, 20, 80]
  const after = [
    40,
    60,
    60,
    60,
    80,
    40,
    80,
    60,
    40,
    60,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]
  const waves = [
    { closesOn: '2026-02-01', said: people(...before.map(well)) },
    {
      closesOn: '2026-06-01',
      said: people(...after.map((score) => (score === undefined ? undefined : well(score)))),
    },
  ]

  it('is told of those who answered both times, as the pairs say', async () => {
    const { ofCourse } = await answered(waves)
    const [{ since, change }] = questionIn(await ofCourse(), 'after-3-months', 'who-5').changes as [
      QuestionResults['changes'][number],
    ]
    const direct = pairedChange(
      before.flatMap((score, at) => (after[at] === undefined ? [] : [{ before: score, after: after[at] }])),
      { smallestImportant: 10 },
    )
    assert.equal(since, 'before')
    const { n, mean, interval, standardised, verdict, people: by } = told(change).change
    assert.deepEqual(
      { n, mean, interval, standardised, verdict, by },
      {
        ...{ n: direct.n, mean: direct.mean, interval: direct.interval, standardised: direct.standardised },
        ...{ verdict: direct.verdict, by: direct.people },
      },
    )
  })

  it('is told beside how those began who left, and how many stayed', async () => {
    const { ofCourse } = await answered(waves)
    const results = await ofCourse()
    const stayed = told(questionIn(results, 'after-3-months', 'who-5').changes[0]?.stayed).groups
    assert.deepEqual([stayed.first.n, stayed.second.n], [10, 5])
    assert.equal(stayed.second.mean, 44)
    const flow = told(results.waves[1]?.flow)
    assert.deepEqual([flow.since, flow.everyWaveSoFar, flow.of], ['before', 10, 15])
  })

  it('waits where those who left are few', async () => {
    const { ofCourse } = await answered([
      waves[0] as (typeof waves)[number],
      {
        closesOn: '2026-06-01',
        said: people(...before.map((score, at) => (at < 12 ? well(score) : undefined))),
      },
    ])
    const [change] = questionIn(await ofCourse(), 'after-3-months', 'who-5').changes
    assert.deepEqual(change?.change, { told: false, why: 'few-left-out', waiting: 1 })
    assert.equal(change?.stayed?.told, false)
  })

  it('isn’t told at all where answers can’t be linked', async () => {
    const staff = await aStaffMember(db)
    const versionId = await aVersion({ db }, formOfResults)
    const facts = { versionId, serviceId: staff.serviceId, linkedBy: 'nothing' as const }
    const course = await anEvaluatedCourse(db, { ...facts, waves: ['before', 'after-3-months'] })
    await anAnsweredRun(db, course, waves)
    await nightAfter(db, '2026-10-01')
    await layResults(db, now)
    const results = await resultsOf(db, asker(staff), { unit: { kind: 'course', id: course.courseId } })
    assert.deepEqual(questionIn(results, 'after-3-months', 'who-5').changes, [])
  })
})

describe('A scale', () => {
  const rows = [
    [1, 2, 3, 4, 5],
    [2, 2, 3, 3, 4],
    [5, 4, 4, 5, 5],
    [0, 1, 1, 0, 2],
    [3, 3, 4, 2, 3],
    [4, 4, 5, 3, 4],
  ]
  const said = people(
    ...rows.map((row) => Object.fromEntries(row.map((one, at) => [`who-5.${at + 1}`, one]))),
  )

  it('has its score and its alpha, and none of its questions', async () => {
    const { ofCourse } = await answered([{ closesOn: '2026-03-01', said }])
    const results = await ofCourse()
    const { figures, alpha } = questionIn(results, 'before', 'who-5')
    assert.equal(told(figures).n, 6)
    const [ours, theirs] = [told(alpha).alpha ?? 0, cronbachsAlpha(rows)?.alpha ?? 1]
    assert.ok(Math.abs(ours - theirs) < 1e-12)
    assert.ok(results.waves[0]?.questions.every(({ code }) => !code.startsWith('who-5.')))
  })
})

describe('The runs of a course', () => {
  const run = (closesOn: string, ...benefits: number[]) => [
    { closesOn, said: people(...benefits.map((benefit) => ({ benefit: String(benefit) }))) },
  ]

  it('stand in a row, with what was done between them', async () => {
    const { staff, course, runs } = await answered(
      run('2026-01-01', 2, 2, 3, 3, 2),
      run('2026-03-01', 3, 2),
      run('2026-04-01', 4, 4, 5, 5, 4),
    )
    const asked = { courseId: course.courseId, wave: 'before', code: 'benefit', measure: 'mean' as const }
    await aDoneAction(course, 'Kortere dager', '2026-02-01T12:00:00Z')
    const series = await seriesOf(db, asker(staff), asked)
    assert.deepEqual(
      series?.points.map(({ runs, value }) => [runs[0]?.id, value]),
      [
        [runs[0], 2.4],
        [runs[2], 4.4],
      ],
    )
    assert.deepEqual(
      series?.waiting.map(({ id }) => id),
      [runs[1]],
    )
    assert.deepEqual(series?.marks, [{ on: '2026-02-01', words: { nb: 'Kortere dager' }, before: 1 }])
    const professional = await aStaffMember(db, 'professional', staff.serviceId)
    const seen = await seriesOf(db, asker(professional), asked)
    assert.deepEqual(seen?.marks, [{ on: '2026-02-01', words: undefined, before: 1 }])
  })
})

/** Something that the course's own group has done. */
async function aDoneAction(
  { courseId, serviceId }: { courseId: number; serviceId: number },
  what: string,
  doneAt: string,
) {
  const { id, jonas } = await aPlan(db, { courseId, serviceId })
  const by = { owner: jonas.id, addedBy: jonas.id, doneBy: jonas.id, due: '2026-02-01' }
  await db
    .insertInto('planActions')
    .values({ planId: id, round: 1, what, ...by, addedAt: new Date(doneAt), doneAt: new Date(doneAt) })
    .execute()
}

describe('Who may see results', () => {
  it('are those of the service, and the course’s own group; for others there is nothing there', async () => {
    const { staff, course, runs } = await answered([{ closesOn: '2026-03-01', said: people(well(40)) }])
    const other = await aStaffMember(db)
    const units: Unit[] = [
      { kind: 'run', id: runs[0] ?? 0 },
      { kind: 'course', id: course.courseId },
      { kind: 'service', id: staff.serviceId },
      { kind: 'region', id: 'Helse Nord' },
    ]
    for (const unit of units.slice(0, 3)) assert.ok(await resultsOf(db, asker(staff), { unit }))
    const coordinator = await aPerson(db, {
      roles: [{ heldIn: 'region', role: 'coordinator', region: 'Helse Nord' }],
    })
    assert.ok(await resultsOf(db, asker(coordinator), { unit: units[3] as Unit }))
    for (const unit of units) {
      await assert.rejects(resultsOf(db, asker(other), { unit }), { name: 'NotFound' })
      await assert.rejects(resultsOf(db, 'public', { unit }), { name: 'NotFound' })
    }
    assert.ok(await resultsOf(db, 'public', { unit: { kind: 'nation' } }))
  })
})
