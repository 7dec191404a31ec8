import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { formIn } from '../../../test/forms.ts'
import { aCourseHeld, formOf } from '../../../test/kept-course.ts'
import { signUp, stands } from '../../../test/registrations.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const ahead = { startsAt: '2027-01-14T16:00:00Z', capacity: 3 }

describe('The seats of a run', () => {
  it('aren’t fewer than are taken: the page leads, with the number, to what that would do', async () => {
    const { berit, edit, course, run } = await aCourseHeld(service, ahead)
    await signUp(service.app, run, { with: 1 })
    const back = await berit.send(edit, { ...(await formOf(berit, edit)), capacity: '1' })
    assert.equal(back.status, 422)
    assert.match(back.text, /2 plasser er tatt, så det kan ikke være færre/)
    assert.equal(formIn(back).capacity, '1')
    const way = `/kurs/${course.slug}/${run.slug}/deltakere/kapasitet?plasser=1`
    assert.ok(back.html.includes(`href="${way}"`))
    const effect = await berit.open(way)
    assert.match(effect.text, /1 plass for mange: ingen mister plassen.*Sett til 1 plass/)
    assert.equal(String(formIn(effect).seats), '1')
  })

  it('lead away without losing what else was written', async () => {
    const { berit, edit, run } = await aCourseHeld(service, ahead)
    await signUp(service.app, run, { with: 1 })
    await berit.send(edit, { ...(await formOf(berit, edit)), capacity: '1', place: 'Kantina' })
    const kept = await formOf(berit, `${edit}?kladd=ja`)
    assert.deepEqual([kept.place, kept.capacity], ['Kantina', '3'])
    await berit.send(edit, kept)
    const told = await berit.send(edit, { ...kept, do: 'tell' })
    assert.equal(told.status, 303)
    assert.equal((await formOf(berit, edit)).place, 'Kantina')
  })

  it('that are more show who is offered them before it is done', async () => {
    const { berit, edit, run } = await aCourseHeld(service, { ...ahead, capacity: 1 })
    await signUp(service.app, run)
    const waiting = await signUp(service.app, run)
    const look = await berit.send(edit, { ...(await formOf(berit, edit)), capacity: '4' })
    assert.match(look.text, /1 får tilbud om plass/)
    assert.equal((await stands(service.app, waiting)).status, 'waiting')
    await berit.send(edit, { ...formIn(look), do: 'tell' })
    assert.equal((await stands(service.app, waiting)).status, 'offered')
  })
})
