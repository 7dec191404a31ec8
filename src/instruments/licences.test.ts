import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aLicence } from '../../test/licences.ts'
import { aStaffMember, signIn } from '../../test/people.ts'
import { needsLicence } from './needs-licence.ts'
import { licenceHolds } from './queries.ts'
import { holdsOn, runsOut } from './rules.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const path = '/evaluering/lisenser'
const written = {
  instrument: 'eq-5d-5l',
  holder: 'Nordlandssykehuset HF',
  number: '4711',
  validFrom: '1.1.2027',
  validTo: '31.12.2027',
}

describe('The licences of a service', () => {
  it('are written in by who answers for it, and leave a trace', async () => {
    const { db } = service
    const berit = await aStaffMember(db, 'coordinator')
    const browser = await signIn(service, berit)
    assert.equal((await browser.send(path, written)).status, 303)
    assert.equal((await browser.send(path, written)).status, 303) // sent twice, it is one
    const { text } = await browser.open(path)
    assert.equal(text.match(/Lisens 4711/g)?.length, 1)
    assert.match(text, /Nordlandssykehuset HF · 1\. januar 2027 til 31\. desember 2027 · Gjelder ikke ennå/)
    assert.equal(await licenceHolds(db, berit.serviceId, 'eq-5d-5l', '2026-12-31'), false)
    assert.equal(await licenceHolds(db, berit.serviceId, 'eq-5d-5l', '2027-12-31'), true)
    assert.equal(await licenceHolds(db, berit.serviceId, 'eq-5d-5l', '2028-01-01'), false)
    assert.equal(await licenceHolds(db, berit.serviceId, 'eq-5d-3l', '2027-06-01'), false)
    const trail = await db
      .selectFrom('auditEntries')
      .select(['what', 'serviceId'])
      .where('accountId', '=', berit.id)
      .where('what', 'like', 'instruments.%')
      .execute()
    assert.deepEqual(trail, [{ what: 'instruments.licence-added', serviceId: berit.serviceId }])
  })

  it('keep what was written when something is missing', async () => {
    const browser = await signIn(service, await aStaffMember(service.db, 'manager'))
    const page = await browser.send(path, {
      ...written,
      instrument: 'who-5',
      holder: '',
      validTo: '1.1.2026',
    })
    assert.equal(page.status, 422)
    assert.match(page.text, /Velg spørreskjemaet lisensen gjelder/)
    assert.match(page.text, /Skriv hvem lisensen er gitt til/)
    assert.match(page.text, /Denne dagen er forbi/)
    assert.match(page.html, /value="4711"/)
    const turned = await browser.send(path, { ...written, validFrom: '1.1.2028' })
    assert.match(turned.text, /Siste dag kan ikke være før den første/)
  })

  it('hold no longer from the day they are ended', async () => {
    const { db } = service
    const solfrid = await aStaffMember(db, 'manager')
    const { id, number } = await aLicence(db, solfrid.serviceId)
    const browser = await signIn(service, solfrid)
    assert.match((await browser.open(`${path}/${id}/avslutt`)).text, /Avslutte lisensen for EQ-5D-5L\?/)
    assert.equal((await browser.send(`${path}/${id}/avslutt`)).status, 303)
    assert.equal(await licenceHolds(db, solfrid.serviceId, 'eq-5d-5l', '2026-11-22'), true)
    assert.equal(await licenceHolds(db, solfrid.serviceId, 'eq-5d-5l', '2026-11-23'), false)
    const { text } = await browser.open(path)
    assert.match(text, new RegExp(`gjelder ikke lenger|Lisens ${number} .* avsluttet 23\\. november 2026`))
  })

  it('can’t be written in for a service where one doesn’t work', async () => {
    const { db } = service
    const [own, other] = [await aStaffMember(db, 'manager'), await aStaffMember(db, 'manager')]
    const browser = await signIn(service, own)
    const page = await browser.send(path, { ...written, service: String(other.serviceId) })
    assert.equal(page.status, 422)
    assert.match(page.text, /Velg tjenesten som har lisensen/)
  })

  it('are told of on one’s own page before they run out', async () => {
    const { db } = service
    const solfrid = await aStaffMember(db, 'manager')
    await aLicence(db, solfrid.serviceId, { validTo: '2026-12-24' })
    const { text } = await (await signIn(service, solfrid)).open('/min-side')
    assert.match(text, /Lisensen for EQ-5D-5L går ut/)
    assert.match(text, /siste dag er 24\. desember 2026/)
  })
})

describe('A scale without its words', () => {
  it('is a file to fill in, where we know its questions', async () => {
    const browser = await signIn(service, await aStaffMember(service.db))
    const file = await browser.open(`${path}/maler/who-5.json`)
    assert.equal(file.headers['content-type'], 'application/fhir+json; charset=utf-8')
    const { resourceType, item } = JSON.parse(file.html)
    assert.deepEqual([resourceType, item[0].item.length], ['Questionnaire', 5])
    assert.equal((await browser.open(`${path}/maler/heiq.json`)).status, 404)
  })
})

describe('What a licence allows', () => {
  it('is asked only of instruments whose owner wants it', () => {
    assert.deepEqual(needsLicence(['who-5', 'eq-5d-5l', 'our-own', 'eq-5d-5l', 'heiq']), ['eq-5d-5l', 'heiq'])
  })
  it('counts from its first day to its last', () => {
    const year = { validFrom: '2027-01-01', validTo: '2027-12-31', endedOn: null }
    assert.deepEqual(
      ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map((day) => holdsOn(year, day)),
      [false, true, true, false],
    )
    assert.equal(holdsOn({ ...year, endedOn: '2027-03-01' }, '2027-03-01'), false)
  })
  it('runs out with a word in time, unless another goes on', () => {
    const licence = (validTo: string, endedOn: string | null = null) => ({
      ...{ serviceId: 1, instrument: 'eq-5d-5l', validFrom: '2026-01-01', validTo, endedOn },
    })
    const on = (...licences: ReturnType<typeof licence>[]) => runsOut(licences, '2026-11-23').length
    assert.equal(on(licence('2026-12-31')), 1)
    assert.equal(on(licence('2026-12-31'), licence('2027-12-31')), 0)
    assert.equal(on(licence('2026-12-31'), licence('2027-12-31', '2026-11-01')), 1)
    assert.equal(on(licence('2026-11-01')), 1)
    assert.equal(on(licence('2026-01-02')), 0)
    assert.equal(on(licence('2026-12-31', '2026-11-01')), 0)
  })
})
