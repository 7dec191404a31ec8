import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

describe('Holding the course of a plan', () => {
  it('is done when a run of the round is over; dates further on hold nothing back, and those from before are folded', async () => {
    const { db } = service
    const course = await aCourse(db)
    for (const startsAt of ['2026-03-02T16:00:00Z', '2026-04-07T16:00:00Z', '2027-04-07T16:00:00Z'])
      await aRun(db, { courseId: course.id, startsAt })
    const held = await aRun(db, { courseId: course.id, startsAt: '2026-11-10T16:00:00Z' })
    const plan = await aPlan(db, { courseId: course.id, serviceId: course.serviceId })
    const solveig = await signIn(service, plan.solveig)
    const page = await solveig.open(`/plan/${plan.id}/holde`)
    assert.match(page.text, /Holde kurset \(ferdig\)/)
    assert.match(page.text, /april 2027.*november 2026.*Tidligere ganger \(2\) 7\. og 14\. april 2026/)
    await db
      .updateTable('runs')
      .set({ cancelledAt: service.tools.clock() })
      .where('id', '=', held.id)
      .execute()
    const after = await solveig.open(`/plan/${plan.id}/holde`)
    assert.doesNotMatch(after.text, /Holde kurset \(ferdig\)/)
  })
})
