import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { aVersion } from '../../test/evaluations.ts'
import { aStaffMember } from '../../test/people.ts'
import {
  anAnsweredRun,
  anEvaluatedCourse,
  formOfResults,
  nightAfter,
  people,
  well,
} from '../../test/results.ts'
import { answered, asker, questionIn, resultsDay, told } from '../../test/results-told.ts'
import type { Db } from '../platform/db.ts'
import { pairedChange } from '../statistics/index.ts'
import { type QuestionResults, resultsOf } from './index.ts'
import { layResults } from './keeping/lay.ts'

let db: Db
let close: () => Promise<void>
before(async () => ({ db, close } = await testDb()))
after(() => close())

describe('How people have changed', () => {
  const firstTime = [20, 40, 40, 60, 60, 20, 80, 40, 60, 20, 40, 60, 20, 20, 80]
  const later = [
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
    { closesOn: '2026-02-01', said: people(...firstTime.map(well)) },
    {
      closesOn: '2026-06-01',
      said: people(...later.map((score) => (score === undefined ? undefined : well(score)))),
    },
  ]

  it('is told of those who answered both times, as the pairs say', async () => {
    const { ofCourse } = await answered(db, waves)
    const [{ since, change }] = questionIn(await ofCourse(), 'after-3-months', 'who-5').changes as [
      QuestionResults['changes'][number],
    ]
    const direct = pairedChange(
      firstTime.flatMap((score, at) =>
        later[at] === undefined ? [] : [{ before: score, after: later[at] }],
      ),
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
    const { ofCourse } = await answered(db, waves)
    const results = await ofCourse()
    const stayed = told(questionIn(results, 'after-3-months', 'who-5').changes[0]?.stayed).groups
    assert.deepEqual([stayed.first.n, stayed.second.n], [10, 5])
    assert.equal(stayed.second.mean, 44)
    const flow = told(results.waves[1]?.flow)
    assert.deepEqual([flow.since, flow.everyWaveSoFar, flow.of], ['before', 10, 15])
  })

  it('waits where those who left are few', async () => {
    const { ofCourse } = await answered(db, [
      waves[0] as (typeof waves)[number],
      {
        closesOn: '2026-06-01',
        said: people(...firstTime.map((score, at) => (at < 12 ? well(score) : undefined))),
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
    await layResults(db, resultsDay)
    const results = await resultsOf(db, asker(staff), { unit: { kind: 'course', id: course.courseId } })
    assert.deepEqual(questionIn(results, 'after-3-months', 'who-5').changes, [])
  })
})
