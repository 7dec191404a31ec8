import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { anEvaluatedRun } from '../../test/evaluations.ts'
import { aStaffMember, signIn } from '../../test/people.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

describe('One’s own page', () => {
  it('says when an evaluation opens and until when it is open, to those who work in its service', async () => {
    const { staff, path } = await anEvaluatedRun(service, { people: 0 })
    const stranger = await aStaffMember(service.db)
    const see = async (who: { id: number }, now: string) => {
      service.moveClock(now)
      return (await signIn(service, who)).open('/min-side')
    }
    const first = await see(staff, '2027-01-14T20:00:00Z')
    assert.match(first.text, /Evalueringen av Når en av oss får demens åpner i dag/)
    assert.ok(first.html.includes(`href="${path}/evaluering"`))
    const between = await see(staff, '2027-01-20T09:00:00Z')
    assert.doesNotMatch(between.text, /åpner i dag/)
    assert.match(between.text, /Evaluering: Når en av oss får demens Åpen til og med torsdag 28\. januar/)
    assert.doesNotMatch((await see(stranger, '2027-01-20T09:00:00Z')).text, /demens/)
  })
})
