import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { open } from '../../test/pages.ts'
import { signUp } from '../../test/registrations.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

describe('Taking the first free place, whatever the date', () => {
  it('is offered with the other dates and where they are, and never with the one that is full', async () => {
    const { app, db } = service
    const course = await aCourse(db)
    const full = await aRun(db, { courseId: course.id, in: 'Bodø', capacity: 1 })
    await aRun(db, { courseId: course.id, in: 'Bodø', startsAt: '2027-03-10T16:00:00Z' })
    await aRun(db, { courseId: course.id, in: 'Fauske', startsAt: '2027-02-10T16:00:00Z' })
    await signUp(app, full)
    const waiting = await signUp(app, full)
    const form = await open(app, `/kurs/${course.slug}/${full.slug}/pamelding`)
    assert.match(
      form.text,
      /Da ser vi også etter plass her: 10\. og 17\. februar 2027, Fauske 10\. og 17\. mars 2027, Bodø Slik/,
    )
    const mine = await open(app, `/nn/pamelding/${waiting.token}`)
    assert.match(
      mine.text,
      /Vi ser òg etter plass her: 10\. og 17\. februar 2027, Fauske 10\. og 17\. mars 2027, Bodø/,
    )
  })

  it('says of a course on screen that it is there', async () => {
    const { app, db } = service
    const course = await aCourse(db, { mode: 'digital' })
    const run = await aRun(db, { courseId: course.id, in: 'Oslo', sessions: 1 })
    const { text } = await open(app, `/kurs/${course.slug}/${run.slug}/pamelding`)
    assert.match(text, /14\. januar 2027, på skjerm\./)
    assert.doesNotMatch(text, /Oslo/)
  })
})
