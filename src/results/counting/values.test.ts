import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../../test/db.ts'
import { aVersion } from '../../../test/evaluations.ts'
import { aStaffMember } from '../../../test/people.ts'
import { anAnsweredRun, anEvaluatedCourse, nightAfter, type Said } from '../../../test/results.ts'
import { aValueSet } from '../../../test/value-sets.ts'
import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { templateOf } from '../../questionnaires/index.ts'
import { resultsOf } from '../asking/results-of.ts'
import { layResults } from '../keeping/lay.ts'
import { saidOf } from '../words/question-words.ts'

let db: Db
let close: () => Promise<void>
before(async () => ({ db, close } = await testDb()))
after(() => close())

const one = 'eq-5d-5l.value.0123456789'
const another = 'eq-5d-5l.value.9876543210'

const dimensions = ['mobility', 'self-care', 'usual-activities', 'pain', 'anxiety']
/** Six people with these values, and levels that differ as much. */
const valued = (code: string, values: number[]): Said[] =>
  values.map((value, at) => ({
    who: `person ${at}`,
    answers: Object.fromEntries(dimensions.map((name) => [`eq-5d-5l.${name}`, String((at % 5) + 1)])),
    values: { [code]: value },
  }))

async function resultsWith(
  code: string,
  later: string,
  afterwards: (serviceId: number) => Promise<unknown> = async () => {},
) {
  const now = new Date('2026-11-23T09:00:00Z')
  const staff = await aStaffMember(db)
  const versionId = await aVersion({ db }, templateOf('eq-5d-5l') ?? {})
  const about = { versionId, serviceId: staff.serviceId, waves: ['before', 'after-3-months'] as const }
  const course = await anEvaluatedCourse(db, { ...about, waves: [...about.waves] })
  for (const fingerprint of ['0123456789', '9876543210']) {
    if (fingerprint === '9876543210' && later === code) continue
    await aValueSet(db, staff.serviceId, {
      fingerprint,
      fromOn: fingerprint.startsWith('0') ? '2025-01-01' : '2025-06-01',
    })
  }
  await anAnsweredRun(db, course, [
    { closesOn: '2026-03-01', said: valued(code, [0.5, 0.6, 0.7, 0.4, 0.55, 0.65]) },
    { closesOn: '2026-06-01', said: valued(later, [0.6, 0.7, 0.75, 0.5, 0.7, 0.8]) },
  ])
  await nightAfter(db, '2026-10-01')
  await layResults(db, now)
  await afterwards(staff.serviceId)
  const asker = { ...staff, at: now, roles: [] } as unknown as Person
  const { waves } = await resultsOf(db, asker, { unit: { kind: 'course', id: course.courseId } })
  return waves.map(({ questions }) => questions)
}

describe('What states of health are worth', () => {
  it('is a score with its mean, spread and change; value by value, and level by level, nothing is told', async () => {
    const [first = [], second = []] = await resultsWith(one, one)
    assert.deepEqual(
      first.map(({ code }) => code),
      [one, 'eq-5d-5l.vas'].reverse(),
    )
    const value = second.find(({ code }) => code === one)
    assert.ok(value?.figures.told)
    assert.equal(value.words.text.nb, 'Verdi av helsetilstanden (EQ-5D-5L, Oppdiktet 2025)')
    assert.match(value.words.copyright ?? '', /EuroQol.*En formel$/)
    assert.deepEqual(value.figures.distribution, [])
    assert.equal(value.figures.summary?.mean?.toFixed(3), '0.675')
    assert.equal(value.figures.summary?.sd?.toFixed(4), '0.1084')
    assert.equal(value.figures.summary?.median, undefined)
    assert.match(saidOf(value.figures, value.words, 'nb').text, /på en skala fra −0,048 til 1/)
    const [{ change } = { change: undefined }] = value.changes
    assert.ok(change?.told)
    assert.equal(change.change.mean?.toFixed(3), '0.108')
    assert.equal(change.change.verdict, 'clearly-better')
  })

  it('is told of no more when the value set is withdrawn, and says why', async () => {
    const [, second = []] = await resultsWith(one, one, (serviceId) =>
      db
        .updateTable('valueSets')
        .set((row) => ({
          withdrawnAt: new Date(),
          withdrawnBy: row.ref('addedBy'),
          withdrawnWhy: 'Feil i filen.',
        }))
        .where('serviceId', '=', serviceId)
        .execute(),
    )
    const value = second.find(({ code }) => code === one)
    assert.deepEqual(value?.figures, { told: false, why: 'withdrawn', waiting: 0 })
    assert.deepEqual(
      value.changes.map(({ change }) => change.told),
      [false],
    )
    assert.equal(value.words.text.nb, 'Verdi av helsetilstanden (EQ-5D-5L, Oppdiktet 2025)')
    assert.ok(second.find(({ code }) => code === 'eq-5d-5l.vas'))
  })

  it('is never compared across value sets', async () => {
    const [first = [], second = []] = await resultsWith(one, another)
    assert.ok(first.some(({ code }) => code === one))
    const value = second.find(({ code }) => code === another)
    assert.ok(value?.figures.told)
    assert.ok(!second.some(({ code }) => code === one))
    assert.deepEqual(value.changes, [])
  })
})
