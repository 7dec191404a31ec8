import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type ImportTrial, importTrial } from '../../test/imports.ts'
import { root } from '../platform/root.ts'

const now = new Date('2026-11-23T09:00:00Z')
let trial: ImportTrial
before(async () => {
  trial = await importTrial(now)
})
after(() => trial.close())
beforeEach(() => trial.forget())

describe('the example files', () => {
  const examples = { 'courses.csv': [2, 3], 'courses.jsonld': [2, 2], 'courses.ics': [2, 2] } as const
  for (const [name, [courses, runs]] of Object.entries(examples)) {
    it(`adds what is in ${name}, and the second time finds it there already`, async () => {
      const path = join(root, 'data/examples', name)
      const first = await trial.load(path)
      assert.deepEqual(first.courses, { added: courses, changed: 0, unchanged: 0 })
      assert.deepEqual(first.runs, { added: runs, changed: 0, unchanged: 0 })
      const before = [await trial.listCourses(), await trial.listRuns(), await trial.listSessions()]
      const second = await trial.load(path)
      assert.deepEqual(second.courses, { added: 0, changed: 0, unchanged: courses })
      assert.deepEqual(second.runs, { added: 0, changed: 0, unchanged: runs })
      assert.deepEqual(
        [await trial.listCourses(), await trial.listRuns(), await trial.listSessions()],
        before,
      )
      assert.deepEqual(trial.carried, [])
    })
  }

  it('are read right: texts, times by the Norwegian clock, place and deadline', async () => {
    await trial.load(join(root, 'data/examples/courses.csv'))
    const [kols, starthjelp] = await trial.listCourses()
    assert.deepEqual(kols?.title, { nb: 'Å leve med KOLS (eksempel)', nn: 'Å leve med KOLS (eksempel)' })
    assert.equal(kols?.slug, 'aa-leve-med-kols-eksempel')
    assert.deepEqual(kols?.forWhom, { nb: 'Du har KOLS\nDu kan komme deg til oss to ettermiddager' })
    assert.deepEqual(kols?.targetGroups, ['patient', 'next-of-kin'])
    assert.deepEqual(kols?.publishedAt, now)
    const runs = await trial.listRuns()
    assert.deepEqual(
      runs.map(({ slug }) => slug),
      ['2027-02-03', '2027-09-08', '2027-03-24'],
    )
    assert.equal(runs[0]?.startsAt.toISOString(), '2027-02-03T11:00:00.000Z')
    assert.equal(runs[1]?.startsAt.toISOString(), '2027-09-08T10:00:00.000Z', 'summer time')
    assert.equal(runs[1]?.signupClosesAt.toISOString(), '2027-09-05T21:59:00.000Z', 'three days before')
    assert.equal(runs[2]?.municipalityNumber, '1860')
    assert.equal(starthjelp?.slug, 'starthjelp-eksempel')
  })

  it('bring referral, fee and rights along in JSON-LD', async () => {
    await trial.load(join(root, 'data/examples/courses.jsonld'))
    const [demens, smerte] = await trial.listCourses()
    assert.equal(demens?.title.nn, 'Når ein av oss får demens (eksempel)')
    assert.equal(demens?.searchWords, 'hukommelse')
    assert.equal(smerte?.signup, 'referral')
    assert.deepEqual(smerte?.referralBy, ['gp', 'hospital-doctor'])
    assert.equal(smerte?.fee, 375)
    assert.equal(smerte?.travelRefund, true)
    const [, run] = await trial.listRuns()
    assert.equal(
      run?.startsAt.toISOString(),
      '2027-05-11T07:00:00.000Z',
      'a time without offset is Norwegian',
    )
  })

  it('make one run of an event that repeats, over the change to summer time, and of events that are related', async () => {
    await trial.load(join(root, 'data/examples/courses.ics'))
    const runs = await trial.listRuns()
    assert.equal(runs[0]?.externalId, 'eks-sovn-2027@eksempel.example.no')
    const times = await trial.db
      .selectFrom('sessions')
      .select('startsAt')
      .where('runId', '=', runs[0]?.id ?? 0)
      .orderBy('day')
      .execute()
    assert.deepEqual(
      times.map(({ startsAt }) => startsAt.toISOString().slice(0, 16)),
      ['2027-03-17T16:00', '2027-03-24T16:00', '2027-03-31T15:00', '2027-04-07T15:00'],
    )
    const onScreen = await trial.db
      .selectFrom('sessions')
      .select('day')
      .where('runId', '=', runs[1]?.id ?? 0)
      .execute()
    assert.equal(onScreen.length, 2)
    const [, course] = await trial.listCourses()
    assert.equal(course?.mode, 'digital')
    assert.deepEqual(course?.title, { nn: 'Pårørande på nett (døme)' })
  })
})
