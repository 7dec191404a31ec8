import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aForm, anEvaluatedRun, linksOf } from '../../../test/evaluations.ts'
import { aLicence } from '../../../test/licences.ts'
import { open, send } from '../../../test/pages.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const owned = {
  ...aForm,
  item: [{ ...aForm.item[0], code: [{ system: 'urn:mestring:instrument', code: 'heiq' }] }, aForm.item[1]],
}

describe('A form that somebody owns', () => {
  it('isn’t sent to anybody new once the licence has ended, and what was sent can be answered', async () => {
    service.moveClock('2026-11-23T09:00:00Z')
    const run = await anEvaluatedRun(service, { people: 2, resource: owned })
    const facts = { instrument: 'heiq', validTo: '2027-01-20' }
    await aLicence(service.db, run.staff.serviceId, facts)
    const [link = '', silent] = await linksOf(service)
    assert.ok(silent)
    const code = run.waves[0]?.roomCode
    assert.equal((await open(service.app, `/svar/rom/${code}`)).status, 200)

    service.moveClock('2027-01-21T10:00:00Z')
    assert.deepEqual(await linksOf(service), [], 'no reminder')
    const room = await open(service.app, `/svar/rom/${code}`)
    assert.equal(room.status, 409)
    assert.match(room.text, /ikke åpent akkurat nå.*Prøv igjen en annen dag, senest torsdag 28\. januar/)
    assert.equal((await send(service.app, `/svar/rom/${code}`, {})).status, 409)
    const browser = await signIn(service, run.staff)
    const sheet = `${run.path}/evaluering/${run.waves[0]?.id}`
    for (const print of ['skjema', 'plakat'])
      assert.equal((await browser.open(`${sheet}/${print}.pdf`)).location, `${run.path}/evaluering`)
    assert.equal((await send(service.app, link, { at: '1', step: 'next', 'a.benefit': '4' })).status, 303)
    assert.equal((await send(service.app, link, { at: '2', step: 'send' })).location, `${link}/takk`)
    const { text } = await browser.open(`${sheet}/papir`)
    assert.match(text, /Lagre og neste ark/, 'a sheet that was handed out is entered')

    await aLicence(service.db, run.staff.serviceId, { instrument: 'heiq' })
    assert.equal((await linksOf(service)).length, 1, 'it goes on by itself')
    assert.equal((await open(service.app, `/svar/rom/${code}`)).status, 200)
  })

  it('says so to those who keep the course, with the way to write a licence in', async () => {
    service.moveClock('2026-11-23T09:00:00Z')
    const run = await anEvaluatedRun(service, { people: 0, resource: owned })
    const browser = await signIn(service, run.staff)
    const action = 'href="/evaluering/lisenser?skjema=heiq#instrument"'
    const course = run.path.replace(/\/[^/]+$/, '/evaluering')
    for (const path of [`${run.path}/evaluering`, course, '/min-side'])
      assert.ok((await browser.open(path)).html.includes(action), path)
    assert.match(
      (await browser.open('/min-side')).text,
      /Evalueringen av Når en av oss får demens står stille/,
    )
    assert.match((await browser.open('/evaluering/lisenser?skjema=heiq')).html, /value="heiq" selected/)
    const page = await browser.open(`${run.path}/evaluering`)
    assert.doesNotMatch(page.text, /Skjema til utskrift|Plakat på bokmål/)
    const colleague = await aStaffMember(service.db, 'professional', run.staff.serviceId)
    const seen = await (await signIn(service, colleague)).open(`${run.path}/evaluering`)
    assert.match(seen.text, /lisensen for heiQ gjelder ikke.*Koordinatoren eller lederen/)
    assert.ok(!seen.html.includes(action))
    assert.doesNotMatch((await (await signIn(service, colleague)).open('/min-side')).text, /står stille/)
  })
})
