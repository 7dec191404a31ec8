import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { aService, municipality } from '../../test/services.ts'
import { findService, getServiceBySlug, listCatchment, listServices, servicesNear } from './index.ts'

const now = new Date('2026-11-22T12:00:00Z')

describe('The services near a municipality', () => {
  let data: Awaited<ReturnType<typeof testDb>>
  before(async () => {
    data = await testDb()
  })
  after(() => data.close())
  beforeEach(() => data.db.deleteFrom('services').execute())

  const near = async (place: string, nearest?: number) => {
    const found = await servicesNear(data.db, await municipality(data.db, place), now, nearest)
    return found.map(({ name, nearness }) => `${name}: ${nearness}`)
  }

  it('are its own, then those that cover it, then the nearest by distance', async () => {
    const { db } = data
    await aService(db, { name: 'Tromsø', in: 'Tromsø' })
    await aService(db, { name: 'Bodø', in: 'Bodø' })
    await aService(db, { name: 'Rana', in: 'Rana', covers: ['Fauske', 'Rana'] })
    await aService(db, { name: 'Fauske', in: 'Fauske' })
    assert.deepEqual(await near('Fauske'), [
      'Fauske: own',
      'Rana: catchment',
      'Bodø: nearest',
      'Tromsø: nearest',
    ])
  })

  it('count as its own when the municipality owns them, wherever they are', async () => {
    const { db } = data
    await aService(db, { name: 'Eid av Beiarn', in: 'Bodø', owner: { kind: 'municipality', in: 'Beiarn' } })
    assert.deepEqual(await near('Beiarn'), ['Eid av Beiarn: own'])
  })

  it('do not become its own because a hospital trust with an office there owns them', async () => {
    await aService(data.db, {
      name: 'Narvik',
      in: 'Narvik',
      owner: { kind: 'hospital-trust', in: 'Harstad' },
    })
    assert.deepEqual(await near('Harstad'), ['Narvik: nearest'])
  })

  it('come running before planned, also when the planned one is nearer', async () => {
    const { db } = data
    await aService(db, { name: 'Planlagt', in: 'Bodø', covers: ['Bodø', 'Fauske'], openedOn: '2027-01-04' })
    await aService(db, { name: 'Uten dato', in: 'Bodø', covers: ['Fauske'], openedOn: null })
    await aService(db, { name: 'I gang', in: 'Rana', covers: ['Fauske'] })
    assert.deepEqual(await near('Fauske'), [
      'I gang: catchment',
      'Planlagt: catchment',
      'Uten dato: catchment',
    ])
  })

  it('leave out the closed, from the day they close', async () => {
    const { db } = data
    await aService(db, { name: 'Stengt i dag', in: 'Bodø', closedOn: '2026-11-22' })
    await aService(db, { name: 'Stenger i morgen', in: 'Bodø', closedOn: '2026-11-23' })
    assert.deepEqual(await near('Bodø'), ['Stenger i morgen: own'])
  })

  it('are all of its own and all that cover it, and as many of the nearest as asked for', async () => {
    const { db } = data
    for (const place of ['Bodø', 'Rana', 'Narvik'])
      await aService(db, { name: place, in: place, covers: ['Fauske'] })
    for (const place of ['Tromsø', 'Alta', 'Trondheim', 'Oslo'])
      await aService(db, { name: place, in: place })
    assert.equal((await near('Fauske')).length, 3 + 3)
    assert.deepEqual((await near('Fauske', 1)).slice(3), ['Tromsø: nearest'])
  })

  it('are told with their distance in kilometres', async () => {
    await aService(data.db, { name: 'Bodø', in: 'Bodø' })
    const [service] = await servicesNear(data.db, await municipality(data.db, 'Fauske'), now)
    assert.ok(service && service.km > 20 && service.km < 80, `${service?.km} km`)
  })

  it('are none in a country without services', async () => {
    assert.deepEqual(await near('Bodø'), [])
  })

  it('turn at midnight in Norway, not in Greenwich', async () => {
    await aService(data.db, { name: 'Bodø', in: 'Bodø', closedOn: '2026-11-23' })
    const bodø = await municipality(data.db, 'Bodø')
    assert.equal((await servicesNear(data.db, bodø, new Date('2026-11-22T22:59:00Z'))).length, 1)
    assert.equal((await servicesNear(data.db, bodø, new Date('2026-11-22T23:00:00Z'))).length, 0)
  })
})

describe('The register of services', () => {
  let data: Awaited<ReturnType<typeof testDb>>
  before(async () => {
    data = await testDb()
  })
  after(() => data.close())

  it('finds a service by address or number, with its owner, municipality and county', async () => {
    const { id } = await aService(data.db, {
      name: 'LMS Bodø',
      slug: 'lms-bodo',
      in: 'Bodø',
      owner: { kind: 'hospital-trust', name: 'Sykehuset' },
    })
    const service = await getServiceBySlug(data.db, 'lms-bodo')
    assert.equal(service.id, id)
    assert.deepEqual(
      [service.ownerName, service.municipalityName, service.countyName],
      ['Sykehuset', 'Bodø', 'Nordland'],
    )
    assert.deepEqual(await findService(data.db, id), service)
  })

  it('finds a closed service too, since older links point at it, but lists it no more', async () => {
    await aService(data.db, { name: 'Nedlagt', slug: 'nedlagt', in: 'Oslo', closedOn: '2020-01-01' })
    assert.equal((await getServiceBySlug(data.db, 'nedlagt')).name, 'Nedlagt')
    assert.ok(!(await listServices(data.db, now)).some(({ slug }) => slug === 'nedlagt'))
  })

  it('answers not-found for an address nobody has', async () => {
    await assert.rejects(getServiceBySlug(data.db, "'; drop table services; --"), { statusCode: 404 })
    assert.equal(await findService(data.db, 999_999), undefined)
  })

  it('tells the catchment with how many municipalities each county has', async () => {
    const { id } = await aService(data.db, { name: 'Oslo', in: 'Oslo', covers: ['Oslo', 'Bærum', 'Asker'] })
    const catchment = await listCatchment(data.db, id)
    assert.deepEqual(
      catchment.map(({ name, countyName }) => `${name}, ${countyName}`),
      ['Asker, Akershus', 'Bærum, Akershus', 'Oslo, Oslo'],
    )
    assert.deepEqual(
      catchment.map((covered) => covered.municipalitiesInCounty),
      [21, 21, 1],
    )
  })

  it('refuses a wrong organisation number, and a service that closes before it opens', async () => {
    await assert.rejects(
      data.db
        .insertInto('organisations')
        .values({ kind: 'municipality', name: 'Feil', organisationNumber: '123456789' })
        .execute(),
      { constraint: 'organisations_number_mod_11' },
    )
    await assert.rejects(
      aService(data.db, { name: 'Feil', in: 'Oslo', openedOn: '2020-01-02', closedOn: '2020-01-01' }),
      {
        constraint: 'services_closed_after_opened',
      },
    )
  })
})
