import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { hiddenIn } from '../../test/pages.ts'
import { type Account, aPerson, aStaffMember, type SignedIn, signIn } from '../../test/people.ts'
import { sampleText as sample } from '../../test/questionnaires.ts'
import { aService } from '../../test/services.ts'
import { aValueSet } from '../../test/value-sets.ts'
import { brokenConstraint } from '../platform/errors.ts'
import {
  addQuestionnaire,
  changeDraft,
  findShipped,
  getVersion,
  publishVersion,
  templateOf,
} from './index.ts'

let service: TestApp
let serviceId: number
let berit: Account
let browser: SignedIn
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  serviceId = (await aService(service.db, { name: 'LMS Bodø', in: 'Bodø' })).id
  berit = await aStaffMember(service.db, 'coordinator', serviceId)
  browser = await signIn(service, berit)
})
after(() => service.close())

const readIn = '/evaluering/skjema/les-inn'

/** Sends a file as a browser does, and answers where that led. */
async function sendFile(name: string, place: string) {
  const { formToken } = hiddenIn(await browser.open(readIn))
  const fields = { formToken: String(formToken), place, written: 'en', pasted: '' }
  const part = ([field, value]: [string, string]) =>
    `--xyz\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`
  const file = `--xyz\r\ncontent-disposition: form-data; name="file"; filename="a.json"\r\ncontent-type: application/json\r\n\r\n${sample(name)}\r\n`
  return service.app.inject({
    method: 'POST',
    url: readIn,
    headers: {
      'content-type': 'multipart/form-data; boundary=xyz',
      'sec-fetch-site': 'same-origin',
      cookie: browser.cookie,
    },
    payload: `${Object.entries(fields).map(part).join('')}${file}--xyz--\r\n`,
  })
}

async function readInSample(name: string): Promise<string> {
  const { headers, statusCode, body } = await sendFile(name, `service-${serviceId}`)
  assert.equal(statusCode, 303, body)
  return String(headers.location).replace(/\?.*/, '')
}

describe('A questionnaire that is read in', () => {
  it('comes from a file, is shown as a draft, and is handed on as it came', async () => {
    const address = await readInSample('structor-scale')
    const page = await browser.open(address)
    assert.match(page.text, /Versjon 1 · Utkast/)
    assert.match(page.text, /Jeg har funnet ro når jeg trengte det/)
    const { body, headers } = await browser
      .open(`${address}/versjon/1/fhir`)
      .then(async () =>
        service.app.inject({ url: `${address}/versjon/1/fhir`, headers: { cookie: browser.cookie } }),
      )
    assert.match(String(headers['content-type']), /^application\/fhir\+json/)
    const { id: _, ...sent } = JSON.parse(sample('structor-scale'))
    assert.deepEqual(JSON.parse(body), { ...sent, version: '1', status: 'draft' })
  })

  it('can be pasted, and is refused with every place that is wrong', async () => {
    const form = await browser.open(readIn)
    const refused = await browser.send(readIn, {
      ...hiddenIn(form),
      pasted: sample('structor-refused'),
      place: `service-${serviceId}`,
    })
    assert.equal(refused.status, 422)
    assert.match(
      refused.text,
      /item\[1\]\.type: Spørsmål av typen «attachment» kan ikke vises her\. Det gjelder «/,
    )
    assert.match(refused.text, /item\[3\]\.item\[1\]\.code\[0\]/)
    const none = await browser.send(readIn, { ...hiddenIn(form), pasted: '{', place: 'all' })
    assert.match(none.text, /Dette er ikke JSON/)
  })

  it('goes to no service but one’s own', async () => {
    const other = await aService(service.db, { name: 'LMS Tromsø', in: 'Tromsø' })
    assert.equal((await sendFile('lhc-table', `service-${other.id}`)).statusCode, 404)
    assert.equal((await sendFile('lhc-table', 'all')).statusCode, 404)
    const address = await readInSample('lhc-table')
    const stranger = await signIn(service, await aStaffMember(service.db, 'coordinator', other.id))
    assert.equal((await stranger.open(address)).status, 404)
  })

  it('is put in use, replaced by its next version, and taken out of use', async () => {
    const address = await readInSample('lhc-score')
    await browser.send(`${address}/versjon/1/utgivelse`, {})
    assert.match((await browser.open(address)).text, /Versjon 1 · I bruk/)
    assert.equal((await sendFile('lhc-table', `next-${address.split('/').at(-1)}`)).statusCode, 303)
    assert.match((await browser.open(address)).text, /Versjon 2 · Utkast/)
    await browser.send(`${address}/versjon/2/utgivelse`, {})
    assert.match((await browser.open(address)).text, /Versjon 1 · Ute av bruk/)
    await browser.send(`${address}/versjon/2/ut-av-bruk`, {})
    assert.match(
      (await browser.open('/evaluering/skjema')).text,
      /Walking LMS Bodø · Versjon 2 · Ute av bruk/,
    )
  })

  it('is everybody’s when the national editor reads it in', async () => {
    const editor = await signIn(
      service,
      await aPerson(service.db, { roles: [{ heldIn: 'nation', role: 'editor' }] }),
    )
    const form = await editor.open(readIn)
    const fields = { ...hiddenIn(form), pasted: sample('structor-languages'), place: 'all', written: 'nb' }
    const { location = '' } = await editor.send(readIn, fields)
    const page = await browser.open(`${location.replace(/\?.*/, '')}?sprak=nn`)
    assert.match(page.text, /Kvar høyrde du om kurset\?/)
    assert.doesNotMatch(page.text, /Ta i bruk/)
  })
})

describe('A version', () => {
  const add = (title: string) =>
    addQuestionnaire(service.db, {
      resource: {
        resourceType: 'Questionnaire',
        status: 'draft',
        language: 'nb',
        title,
        item: [{ linkId: 'ny_til', type: 'boolean', text: 'Nyttig?', _text: {} }],
      },
      serviceId,
      at: service.tools.clock(),
    })

  it('is never changed or deleted once it has been published', async () => {
    const { versionId } = await add('Står fast')
    assert.equal(await publishVersion(service.db, versionId, service.tools.clock()), true)
    assert.equal(await publishVersion(service.db, versionId, service.tools.clock()), false)
    const change = service.db
      .updateTable('questionnaireVersions')
      .set({ resource: JSON.stringify({ resourceType: 'Questionnaire' }) })
      .where('id', '=', versionId)
    const remove = service.db.deleteFrom('questionnaireVersions').where('id', '=', versionId)
    for (const query of [change, remove])
      await assert.rejects(
        query.execute(),
        (error) => brokenConstraint(error) === 'questionnaire_versions_published_stands',
      )
  })

  it('is written anew as long as it is a draft, and found by the key it came with', async () => {
    const at = service.tools.clock()
    const resource = (title: string) => ({ ...JSON.parse(sample('lhc-table')), title })
    const { versionId } = await addQuestionnaire(service.db, {
      resource: resource('A'),
      serviceId: null,
      key: 'short',
      at,
    })
    assert.equal(await changeDraft(service.db, versionId, resource('B')), true)
    assert.equal(await findShipped(service.db, 'short'), undefined)
    await publishVersion(service.db, versionId, at)
    assert.equal(await changeDraft(service.db, versionId, resource('C')), false)
    assert.deepEqual((await findShipped(service.db, 'short'))?.form.title, { en: 'B' })
    await assert.rejects(
      changeDraft(service.db, versionId, { resourceType: 'Questionnaire', status: 'draft' }),
    )
  })

  it('keeps the names of its file', async () => {
    const { form } = await getVersion(service.db, (await add('Navn')).versionId)
    assert.equal(form.items[0]?.linkId, 'ny_til')
  })

  it('can be tried by staff, and tells what is wrong', async () => {
    const address = `${await readInSample('lhc-table')}/versjon/1`
    const tried = await browser.send(address, { 'a.pain': '11', 'a.far': 'langt' })
    assert.equal(tried.status, 422)
    assert.match(tried.text, /The answer must be from 0 to 10/)
    assert.match((await browser.send(address, { 'a.pain': '10' })).text, /Alt kan tas imot/)
  })

  it('shows whoever tries it how it counts: its own sum, a scale, and the state of EQ-5D with its value', async () => {
    const sum = `${await readInSample('lhc-score')}/versjon/1`
    const tried = await browser.send(sum, { 'a./A/sleep': 'LA-3', 'a./A/out': 'LA-1' })
    assert.match(tried.text, /Slik blir svarene telt Score 4/)
    assert.match((await browser.send(sum, {})).text, /Score Ingen sum: det mangler svar/)
    const form = await browser.open(readIn)
    const { location = '' } = await browser.send(readIn, {
      ...hiddenIn(form),
      ...{ pasted: JSON.stringify(templateOf('eq-5d-5l')), place: `service-${serviceId}` },
    })
    const health = ['mobility', 'self-care', 'usual-activities', 'pain', 'anxiety'].map(
      (name, at) => [`a.eq-5d-5l.${name}`, String(at + 1)] as const,
    )
    const answers = { ...Object.fromEntries(health), 'a.eq-5d-5l.vas': '73' }
    const eq5d = `${location.replace(/\?.*/, '')}/versjon/1`
    const answered = await browser.send(eq5d, answers)
    assert.match(answered.text, /Helsen i dag \(EQ VAS\) 73 EQ-5D-5L 12345/)
    assert.doesNotMatch(answered.text, /Verdi av helsetilstanden/)
    await aValueSet(service.db, serviceId)
    const valued = await browser.send(eq5d, answers)
    assert.match(valued.text, /12345 Verdi av helsetilstanden \(EQ-5D-5L, Oppdiktet 2025\) 0,359/)
  })
})
