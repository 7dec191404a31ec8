import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { smil } from '../../../test/guides.ts'
import { aCourse } from '../../../test/make.ts'
import { signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

describe('Step 8 of a plan', () => {
  it('brings the form of the programme along to where the evaluation is set up, and tells how participants are asked', async () => {
    const { db } = service
    const { id: programmeId } = await smil(db, service.tools.clock())
    const course = await aCourse(db)
    const plan = await aPlan(db, { courseId: course.id, serviceId: course.serviceId, programmeId })
    const [berit, solveig] = [await signIn(service, plan.berit), await signIn(service, plan.solveig)]
    const at = `/plan/${plan.id}/evaluering`

    const before = await berit.open(at)
    assert.match(before.text, /SMIL har et eget skjema: «SMIL: hvordan var det\?», versjon 1/)
    const [, setUp = '', form = ''] = /href="([^"]+evaluering\?skjema=(\d+))"/.exec(before.html) ?? []
    assert.match((await berit.open(setUp)).html, new RegExp(`name="skjema" value="${form}"`))
    const chosen = await berit.open(`${setUp}&plan=quality`)
    assert.match(chosen.html, new RegExp(`<option value="${form}" selected`))
    assert.match((await solveig.open(at)).text, /En koordinator eller leder i tjenesten setter det opp/)

    const wish = { plan: 'quality', 'form-0': form, linkedBy: 'nothing' }
    assert.equal((await berit.send(`/kurs/${course.slug}/evaluering`, wish)).status, 303)
    assert.match((await solveig.open(at)).text, /Slik spør dere deltakerne SMIL: hvordan var det\? Siste dag/)
  })
})
