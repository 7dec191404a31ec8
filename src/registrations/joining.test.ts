import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { availability as availabilityOf, get, signUp, stands } from '../../test/registrations.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

const availability = (run: { id: number }) => availabilityOf(service.db, run)
const why = async (holder: { token: string }) =>
  (await stands(app(), holder)).reasons.map((reason: { kind: string }) => reason.kind)

describe('a run with free seats', () => {
  it('gives a party its seats at once', async () => {
    const run = await aRun(service.db, { courseId: (await aCourse(service.db)).id, capacity: 10 })
    const kari = await signUp(app(), run, { with: 1 })
    assert.equal(kari.status, 201)
    assert.equal(kari.body.status, 'confirmed')
    assert.match(kari.body.id, /^MB-[2-9B-DF-HJ-KM-NP-TW-XZ]{4}$/)
    assert.match(kari.body.manageUrl, /^https:\/\/mestring\.example\.no\/pamelding\/[\w-]{43}$/)
    assert.deepEqual(await availability(run), {
      runId: run.id,
      seatsTotal: 10,
      seatsLeft: 8,
      waiting: 0,
      waitWeeksMedian: null,
    })
    assert.deepEqual(await why(kari), ['seated-at-once'])
  })

  it('refuses a party that is larger than the course allows, or than the run', async () => {
    const course = await aCourse(service.db, { companionsMax: 2 })
    const run = await aRun(service.db, { courseId: course.id, capacity: 2 })
    assert.equal((await signUp(app(), run, { with: 3 })).status, 409)
    assert.equal((await signUp(app(), run, { with: 2 })).status, 409)
    assert.equal((await availability(run)).seatsLeft, 2)
  })
})

describe('who cannot sign up', () => {
  const refused = async (courseFacts: object, runFacts: object = {}) => {
    const course = await aCourse(service.db, courseFacts)
    return signUp(app(), await aRun(service.db, { courseId: course.id, ...runFacts }))
  }

  it('is told that registration is closed after the deadline', async () => {
    const answer = await refused({}, { signupClosesAt: new Date('2026-11-23T08:59:00Z') })
    assert.deepEqual([answer.status, answer.body.detail], [409, 'Registration is closed'])
  })
  it('is told that a run is cancelled', async () =>
    assert.equal((await refused({}, { cancelledAt: new Date(monday) })).body.detail, 'The run is cancelled'))
  it('is told that a run has begun', async () =>
    assert.equal(
      (
        await refused(
          {},
          { startsAt: '2026-11-20T16:00:00Z', signupClosesAt: new Date('2026-11-20T16:00:00Z') },
        )
      ).body.detail,
      'The run has begun',
    ))
  it('is told that a course needs a referral', async () =>
    assert.match((await refused({ referralRequired: true })).body.detail, /referral/))
  it('is told that a course takes no sign-ups', async () =>
    assert.equal((await refused({ signup: 'closed' })).status, 409))
  it('does not find a run that is not published, or does not exist', async () => {
    assert.equal((await refused({}, { publishedAt: null })).status, 404)
    assert.equal((await signUp(app(), { id: 999_999 })).status, 404)
    assert.equal((await signUp(app(), { id: 99_999_999_999 })).status, 404)
    assert.equal((await get(app(), `/api/v1/registrations/${'x'.repeat(43)}`)).status, 404)
  })
})
