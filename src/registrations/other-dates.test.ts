import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { open } from '../../test/pages.ts'
import { accept, signUp, stands, withdraw } from '../../test/registrations.ts'
import { type FullRun, timePasses as letTimePass, aFullRun as makeFullRun } from '../../test/waiting.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

const aFullRun = (...facts: FullRun) => makeFullRun(service, ...facts)
const timePasses = (to: string) => letTimePass(service, to)

describe('Taking the first free place, whatever the date', () => {
  it('is offered with the other dates and where they are, and never with the one that is full', async () => {
    const { db } = service
    const course = await aCourse(db)
    const full = await aRun(db, { courseId: course.id, in: 'Bodø', capacity: 1 })
    await aRun(db, { courseId: course.id, in: 'Bodø', startsAt: '2027-03-10T16:00:00Z' })
    await aRun(db, { courseId: course.id, in: 'Fauske', startsAt: '2027-02-10T16:00:00Z' })
    await signUp(app(), full)
    const waiting = await signUp(app(), full)
    const form = await open(app(), `/kurs/${course.slug}/${full.slug}/pamelding`)
    assert.match(
      form.text,
      /Da ser vi også etter plass her: 10\. og 17\. februar 2027, Fauske 10\. og 17\. mars 2027, Bodø Slik/,
    )
    const mine = await open(app(), `/nn/pamelding/${waiting.token}`)
    assert.match(
      mine.text,
      /Vi ser òg etter plass her: 10\. og 17\. februar 2027, Fauske 10\. og 17\. mars 2027, Bodø/,
    )
  })

  it('says on the receipt what to do when there is a place at once, and which date is left without the wish', async () => {
    const { course, run } = await aFullRun(1)
    await aRun(service.db, { courseId: course.id, startsAt: '2027-02-14T16:00:00Z', in: 'Fauske' })
    const { token } = await signUp(app(), run, { anyRun: true })
    const receipt = await open(app(), `/pamelding/${token}/kvittering`)
    assert.match(
      receipt.text,
      /Det er plass til deg Svar før 25\. november 2026 kl\. 10\..* Vi holder av plassen til da/,
    )
    assert.doesNotMatch(receipt.text, /Du er nummer|Blir det plass til deg/)
    const back = await open(app(), `/pamelding/${token}/uansett-dato`)
    assert.match(back.text, /venter bare på denne: 14\. og 21\. januar 2027, Bodø/)
    assert.doesNotMatch(back.text, /Fauske/)
  })

  it('says of a course on screen that it is there', async () => {
    const { db } = service
    const course = await aCourse(db, { mode: 'digital' })
    const run = await aRun(db, { courseId: course.id, in: 'Oslo', sessions: 1 })
    const { text } = await open(app(), `/kurs/${course.slug}/${run.slug}/pamelding`)
    assert.match(text, /14\. januar 2027, på skjerm\./)
    assert.doesNotMatch(text, /Oslo/)
  })
})

describe('any date or place of a course', () => {
  it('asks about the first free seat of any run, and moves the party there when it accepts', async () => {
    const { course, run } = await aFullRun(1)
    const other = await aRun(service.db, {
      courseId: course.id,
      capacity: 1,
      startsAt: '2027-02-14T16:00:00Z',
      in: 'Fauske',
    })
    const seatedThere = await signUp(app(), other)
    const wishing = await signUp(app(), run, { anyRun: true })
    const behind = await signUp(app(), run)
    assert.equal((await stands(app(), wishing)).queues.length, 2)
    await withdraw(app(), seatedThere)
    const asked = await stands(app(), wishing)
    assert.equal(asked.offer.run.id, other.id)
    await accept(app(), wishing)
    const now = await stands(app(), wishing)
    assert.deepEqual([now.status, now.run.id], ['confirmed', other.id])
    assert.equal((await stands(app(), behind)).place, 1)
  })

  it('asks at once when another date has free seats', async () => {
    const { course, run } = await aFullRun(1)
    const other = await aRun(service.db, { courseId: course.id, startsAt: '2027-02-14T16:00:00Z' })
    const wishing = await signUp(app(), run, { anyRun: true })
    assert.equal(wishing.body.status, 'waiting')
    assert.equal((await stands(app(), wishing)).offer.run.id, other.id)
  })

  it('does not ask about a second date while the first is being considered', async () => {
    const { course, run, seated } = await aFullRun(1)
    const other = await aRun(service.db, {
      courseId: course.id,
      capacity: 1,
      startsAt: '2027-02-14T16:00:00Z',
    })
    const seatedThere = await signUp(app(), other)
    const wishing = await signUp(app(), run, { anyRun: true })
    const behind = await signUp(app(), run)
    await withdraw(app(), seatedThere)
    await withdraw(app(), seated[0])
    assert.equal((await stands(app(), wishing)).offer.run.id, other.id)
    assert.equal((await stands(app(), behind)).status, 'offered')
  })

  it('stands in the queue of a date that is published later', async () => {
    const { course, run } = await aFullRun(1)
    const wishing = await signUp(app(), run, { anyRun: true })
    const later = await aRun(service.db, { courseId: course.id, startsAt: '2027-03-14T16:00:00Z' })
    await timePasses(monday)
    assert.equal((await stands(app(), wishing)).offer.run.id, later.id)
  })

  it('goes on waiting at another date when its own has begun', async () => {
    const { course, run } = await aFullRun(1, { startsAt: '2026-11-28T16:00:00Z' })
    const other = await aRun(service.db, {
      courseId: course.id,
      capacity: 1,
      startsAt: '2027-02-14T16:00:00Z',
    })
    await signUp(app(), other)
    const wishing = await signUp(app(), run, { anyRun: true })
    await timePasses('2026-11-29T09:00:00Z')
    const now = await stands(app(), wishing)
    assert.deepEqual([now.status, now.run.id, now.place], ['waiting', other.id, 1])
    service.moveClock(monday)
  })
})
