import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse } from '../../../test/make.ts'
import { aService } from '../../../test/services.ts'

let service: TestApp
let lms: { id: number; slug: string }
let course: { id: number; slug: string }
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  lms = await aService(service.db, {
    name: 'Lærings- og mestringssenteret',
    slug: 'lms-nordland',
    in: 'Bodø',
    phone: '999 00 101',
    owner: { kind: 'hospital-trust', name: 'Nordlandssykehuset HF' },
  })
  await service.db
    .updateTable('organisations')
    .set({ organisationNumber: '983974910' })
    .where('name', '=', 'Nordlandssykehuset HF')
    .execute()
  course = await aCourse(service.db, {
    serviceId: lms.id,
    title: { nb: 'Å leve med KOLS', nn: 'Å leve med KOLS på nynorsk' },
    themes: ['kols'],
    referralRequired: true,
    fee: 375,
  })
  await aService(service.db, { name: 'Mestring Tromsø', in: 'Tromsø', openedOn: '2027-01-01' })
})
after(() => service.close())

async function get(path: string, headers: Record<string, string> = {}) {
  const { statusCode, headers: answered, body } = await service.app.inject({ url: `/fhir${path}`, headers })
  assert.match(String(answered['content-type']), /^application\/fhir\+json/)
  return { status: statusCode, json: JSON.parse(body) }
}
const namesAt = async (path: string) =>
  (await get(path)).json.entry.map((entry: { resource: { name: string } }) => entry.resource.name)
const base = 'https://mestring.example.no/fhir'

describe('FHIR', () => {
  it('says what it can be asked', async () => {
    const { json } = await get('/metadata')
    assert.equal(json.resourceType, 'CapabilityStatement')
    assert.equal(json.fhirVersion, '4.0.1')
    assert.deepEqual(json.format, ['json'])
    assert.deepEqual(
      json.rest[0].resource.map(({ type }: { type: string }) => type),
      ['Organization', 'Location', 'HealthcareService'],
    )
    for (const { interaction, supportedProfile } of json.rest[0].resource) {
      assert.deepEqual(interaction, [{ code: 'read' }, { code: 'search-type' }])
      assert.match(supportedProfile[0], /^http:\/\/hl7\.no\/fhir\/StructureDefinition\/no-basis-/)
    }
  })

  it('has an organisation with its number from Enhetsregisteret, and a service as a part of it', async () => {
    const { json } = await get('/Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|983974910')
    assert.equal(json.total, 1)
    const [{ fullUrl, resource, search }] = json.entry
    assert.equal(resource.name, 'Nordlandssykehuset HF')
    assert.equal(search.mode, 'match')
    assert.equal(fullUrl, `${base}/Organization/${resource.id}`)
    const { json: part } = await get(`/Organization/service-${lms.id}`)
    assert.equal(part.partOf.reference, `Organization/${resource.id}`)
    assert.deepEqual(part.telecom[0], { system: 'phone', value: '999 00 101', use: 'work' })
  })

  it('has the municipality’s number in an address, as the Norwegian profile wants it', async () => {
    const { json } = await get(`/Location/service-${lms.id}`)
    assert.equal(json.address.district, 'Bodø')
    assert.deepEqual(json.address._district.extension, [
      {
        url: 'http://hl7.no/fhir/StructureDefinition/no-basis-municipalitycode',
        valueCoding: { system: 'urn:oid:2.16.578.1.12.4.1.1.3402', code: '1804', display: 'Bodø' },
      },
    ])
    assert.deepEqual(json.position, { longitude: 14.9064, latitude: 67.1262 })
    assert.equal(json.managingOrganization.reference, `Organization/service-${lms.id}`)
    assert.equal(json.status, 'active')
  })

  it('has a planned service as a suspended place', async () => {
    const { json } = await get('/Location?name=Mestring%20Troms%C3%B8')
    assert.equal(json.entry[0].resource.status, 'suspended')
  })

  it('has a course as what is offered: by whom, where, for whom, at what price, how to be referred', async () => {
    const { json } = await get(`/HealthcareService/course-${course.id}`)
    assert.equal(json.resourceType, 'HealthcareService')
    assert.equal(json.name, 'Å leve med KOLS')
    assert.equal(json._name.extension[0].extension[1].valueString, 'Å leve med KOLS på nynorsk')
    assert.equal(json.providedBy.reference, `Organization/service-${lms.id}`)
    assert.equal(json.location[0].reference, `Location/service-${lms.id}`)
    assert.equal(json.serviceProvisionCode[0].coding[0].code, 'cost')
    assert.equal(json.referralMethod[0].text, 'Elektronisk til sykehuset.')
    assert.deepEqual(json.characteristic, [{ text: 'kols' }])
    assert.deepEqual(json.identifier, [{ system: 'https://mestring.example.no/kurs', value: course.slug }])
  })

  const searches: [path: string, count: number][] = [
    ['/Organization?name=nordlands', 1],
    ['/Organization?name=sykehuset', 0],
    ['/Organization?name:contains=sykehuset', 1],
    ['/Organization?name:exact=Nordlandssykehuset%20HF', 1],
    ['/Organization?name:exact=nordlandssykehuset%20HF', 0],
    ['/Organization?identifier=983974910', 1],
    ['/Organization?identifier=983974910,999999999', 1],
    ['/Organization?identifier=|983974910', 0],
    ['/Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|', 1],
    ['/HealthcareService?name=%C3%A5%20leve', 1],
    ['/HealthcareService?name=kols', 0],
    ['/HealthcareService?_format=json', 1],
    ['/Location?name=l%C3%A6rings&name:contains=senter', 1],
  ]
  for (const [path, count] of searches) {
    it(`finds ${count} at ${path}`, async () => {
      assert.equal((await get(path)).json.total, count)
    })
  }

  it('finds by reference and id', async () => {
    assert.equal((await get(`/HealthcareService?organization=Organization/service-${lms.id}`)).json.total, 1)
    assert.equal((await get(`/HealthcareService?organization=service-${lms.id}`)).json.total, 1)
    assert.equal((await get(`/Location?_id=service-${lms.id}`)).json.total, 1)
  })

  it('answers page by page, with links that say what was used', async () => {
    const first = await get('/Organization?_count=1&colour=red')
    const link = (bundle: typeof first, relation: string) =>
      bundle.json.link.find((one: { relation: string }) => one.relation === relation)?.url
    assert.equal(first.json.total, 4)
    assert.equal(first.json.entry.length, 1)
    assert.equal(
      link(first, 'self'),
      `${base}/Organization?_count=1&_offset=0`,
      'an unknown parameter is left out',
    )
    assert.equal(link(first, 'previous'), undefined)
    const names = [first.json.entry[0].resource.name]
    let bundle = first
    for (let next = link(bundle, 'next'); next; next = link(bundle, 'next')) {
      bundle = await get(next.replace(base, ''))
      names.push(bundle.json.entry[0].resource.name)
    }
    assert.deepEqual(names, await namesAt('/Organization'))
    assert.equal((await get('/Organization?_count=0')).json.entry.length, 0)
  })

  const refused: [path: string, says: RegExp][] = [
    ['/Organization?_count=many', /_count must be a whole number/],
    ['/Organization?_count=101', /_count must be/],
    ['/Organization?_count=-1', /_count must be/],
    ['/Organization?_offset=x', /_offset must be/],
    ['/Organization?name=', /name must be from 1 to 200/],
    [`/Organization?name=${'x'.repeat(201)}`, /name must be from 1 to 200/],
  ]
  for (const [path, says] of refused) {
    it(`refuses ${path.slice(0, 40)} with an OperationOutcome`, async () => {
      const { status, json } = await get(path)
      assert.equal(status, 400)
      assert.equal(json.resourceType, 'OperationOutcome')
      assert.equal(json.issue[0].severity, 'error')
      assert.match(json.issue[0].diagnostics, says)
    })
  }

  it('refuses unknown parameters when strict handling is preferred', async () => {
    assert.equal((await get('/Organization?colour=red')).status, 200)
    assert.equal((await get('/Organization?colour=red', { prefer: 'handling=strict' })).status, 400)
    assert.equal((await get('/Organization?constructor=red', { prefer: 'handling=strict' })).status, 400)
  })

  it('has nothing for what isn’t there, and says so in its own words', async () => {
    for (const path of [
      '/Patient',
      '/Organization/organisation-999',
      '/Organization/x%27--',
      '/HealthcareService/course-0',
      '/',
    ]) {
      const { status, json } = await get(path)
      assert.equal(status, 404)
      assert.equal(json.resourceType, 'OperationOutcome')
      assert.equal(json.issue[0].code, 'not-found')
    }
  })
})
