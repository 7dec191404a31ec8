import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { aPerson, aStaffMember } from '../../test/people.ts'
import { sampleText } from '../../test/questionnaires.ts'
import { people, well } from '../../test/results.ts'
import { answered, answeredTo, asker, questionIn, told } from '../../test/results-told.ts'
import type { Db } from '../platform/db.ts'
import { cronbachsAlpha } from '../statistics/index.ts'
import { type Results, resultsOf, type Unit } from './index.ts'

let db: Db
let close: () => Promise<void>
before(async () => ({ db, close } = await testDb()))
after(() => close())

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
    const { ofCourse } = await answered(db, [{ closesOn: '2026-03-01', said: first, invited: 14 }])
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
    const { ofCourse } = await answered(db, [{ closesOn: '2026-03-01', said: first }])
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
    const { ofCourse, versionId } = await answeredTo(db, form, [{ closesOn: '2026-03-01', said }])
    const { questions = [] } = (await ofCourse()).waves[0] ?? {}
    assert.deepEqual(
      questions.map(({ code, words: { kind, text } }) => [code, kind, text]),
      [[`form-${versionId}./sum`, 'score', { nb: 'Score' }]],
    )
  })

  it('is hidden where few were asked, with why', async () => {
    const { ofCourse } = await answered(db, [{ closesOn: '2026-03-01', said: first }])
    const { figures } = questionIn(await ofCourse(), 'before', 'why-not')
    assert.deepEqual(figures, { told: false, why: 'few-left-out', waiting: 1 })
  })

  it('is broken down when there are ten, and five of each', async () => {
    const everybody = people(
      ...['5', '5', '4', '4', '4', '3', '3', '2', '1', '1'].map((benefit, at) => ({
        ...{ benefit, role: at < 5 ? 'self' : 'next-of-kin' },
      })),
    )
    const { ofCourse } = await answered(db, [{ closesOn: '2026-03-01', said: everybody }])
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
    const { ofCourse } = await answered(db, [{ closesOn: '2026-03-01', said }])
    const results = await ofCourse()
    const { figures, alpha } = questionIn(results, 'before', 'who-5')
    assert.equal(told(figures).n, 6)
    const [ours, theirs] = [told(alpha).alpha ?? 0, cronbachsAlpha(rows)?.alpha ?? 1]
    assert.ok(Math.abs(ours - theirs) < 1e-12)
    assert.ok(results.waves[0]?.questions.every(({ code }) => !code.startsWith('who-5.')))
  })
})

describe('Who may see results', () => {
  it('are those of the service, and the course’s own group; for others there is nothing there', async () => {
    const { staff, course, runs } = await answered(db, [{ closesOn: '2026-03-01', said: people(well(40)) }])
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
