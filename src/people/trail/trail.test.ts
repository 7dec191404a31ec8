import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type Account, aPerson, aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { audit } from '../audit.ts'

let service: TestApp
let manager: Account & { serviceId: number }
let browser: SignedIn
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  manager = await aStaffMember(service.db, 'manager')
  browser = await signIn(service, manager)
})
after(() => service.close())

const did = (what: string, who = 'Berit Fjellbekk', serviceId = manager.serviceId) =>
  audit(
    service.db,
    { id: manager.id, name: who, at: service.tools.clock(), roles: [] },
    { what, serviceId, subject: { kind: 'run', id: 7 }, details: { from: '2027-01-14' } },
  )

describe('The trail of a service', () => {
  it('is read by its manager: who did what, when, in which role', async () => {
    await did('people.invited')
    const page = await browser.open(`/spor/tjeneste-${manager.serviceId}`)
    assert.match(
      page.text,
      /Inviterte noen til en rolle Berit Fjellbekk, 23\. november 2026 kl\. 10 gjennomføring 7/,
    )
  })

  it('shows a hundred at a time, the newest first', async () => {
    for (let count = 0; count < 110; count++) await did('courses.run-moved', `Nummer ${count}`)
    const first = await browser.open(`/spor/tjeneste-${manager.serviceId}`)
    assert.match(first.text, /Nummer 109, /)
    assert.doesNotMatch(first.text, /Nummer 5, /)
    const older = /href="(\/spor\/[^"]*\?for=\d+)"/.exec(first.html)?.[1] ?? ''
    assert.match((await browser.open(older)).text, /Nummer 5, .*Nyeste/)
  })

  it('is downloaded as a spreadsheet that runs nothing, which leaves its own trace', async () => {
    await did('people.invited', '=HYPERLINK("https://evil.example")')
    const file = await browser.open(`/spor/tjeneste-${manager.serviceId}/spor.csv`)
    assert.match(String(file.headers['content-type']), /^text\/csv/)
    assert.match(file.html, /;"'=HYPERLINK\(""https/)
    assert.match((await browser.open(`/spor/tjeneste-${manager.serviceId}`)).text, /Lastet ned sporet/)
  })

  it('is nobody else’s, and an administrator’s only where it is of no service', async () => {
    const coordinator = await aStaffMember(service.db, 'coordinator', manager.serviceId)
    const administrator = await aPerson(service.db, { roles: [{ heldIn: 'system', role: 'administrator' }] })
    const path = `/spor/tjeneste-${manager.serviceId}`
    assert.equal((await (await signIn(service, coordinator)).open(path)).status, 404)
    const theirs = await signIn(service, administrator)
    assert.equal((await theirs.open(path)).status, 404)
    const system = await theirs.open('/spor/systemet')
    assert.equal(system.status, 200)
    assert.doesNotMatch(system.text, /Nummer/)
  })
})
