import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { aService } from '../../../test/services.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

async function get(path: string, accept?: string) {
  const { statusCode, headers, body } = await service.app.inject({
    url: path,
    headers: accept ? { accept } : {},
  })
  return { status: statusCode, headers, json: JSON.parse(body) }
}

describe('courses', () => {
  it('are listed with all that their page says, and found by the page’s words', async () => {
    const course = await aCourse(service.db, {
      title: 'Starthjelp',
      themes: ['barn'],
      goals: '{"nb":"Du kjenner flere"}',
      companionsMax: 2,
    })
    await aRun(service.db, { courseId: course.id })
    const { status, json } = await get('/api/v1/courses?q=starthjelp')
    assert.equal(status, 200)
    assert.equal(json.total, 1)
    const [found] = json.items
    assert.equal(found.url, `https://mestring.example.no/kurs/${course.slug}`)
    assert.deepEqual(found.goals, { nb: 'Du kjenner flere' })
    assert.deepEqual(found.themes, [{ id: 'barn', name: { nb: 'barn', nn: 'barn' } }])
    assert.equal(found.companionsMax, 2)
    assert.deepEqual(found.fee, {
      amount: 0,
      countsForCap: false,
      freeUnder16: false,
      companionFree: true,
      noShowFee: 0,
      cancelHoursBefore: 24,
      note: null,
    })
  })

  it('have their runs ahead with them, one by one', async () => {
    const course = await aCourse(service.db)
    const ahead = await aRun(service.db, { courseId: course.id })
    await aRun(service.db, { courseId: course.id, startsAt: '2026-09-01T16:00:00Z' })
    const { json } = await get(`/api/v1/courses/${course.id}`)
    assert.deepEqual(
      json.runs.map(({ id }: { id: number }) => id),
      [ahead.id],
    )
  })

  it('are schema.org when that is asked for', async () => {
    const course = await aCourse(service.db, { title: 'Kurs for lenker' })
    const { headers, json } = await get(
      `/api/v1/courses/${course.id}`,
      'application/ld+json, application/json;q=0.5',
    )
    assert.match(String(headers['content-type']), /^application\/ld\+json/)
    assert.equal(json['@type'], 'Course')
    assert.equal(json.name, 'Kurs for lenker')
    const plain = await get(`/api/v1/courses/${course.id}`, 'text/html, */*')
    assert.match(String(plain.headers['content-type']), /^application\/json/)
  })

  it('beyond the last page are none', async () => {
    const { json } = await get('/api/v1/courses?page=500')
    assert.deepEqual([json.items.length, json.page], [0, 500])
  })

  it('refuse what the page would overlook', async () => {
    const { status, json } = await get('/api/v1/courses?mode=letter')
    assert.equal(status, 422)
    assert.equal(json.errors[0].parameter, 'mode')
    assert.equal((await get('/api/v1/courses?municipality=Andeby')).status, 422)
  })

  it('that are not published are not there', async () => {
    const course = await aCourse(service.db, { publishedAt: null })
    assert.equal((await get(`/api/v1/courses/${course.id}`)).status, 404)
  })
})

describe('programmes', () => {
  it('say how many courses build on them', async () => {
    const programme = await service.db
      .insertInto('programmes')
      .values({ slug: 'smil', title: '{"nb":"SMIL"}', summary: '{"nb":"For barn"}', about: '{"nb":"Mer"}' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await aCourse(service.db, { programmeId: programme.id })
    const { json } = await get('/api/v1/programmes')
    assert.deepEqual([json.total, json.items[0].slug, json.items[0].courses], [1, 'smil', 1])
    assert.equal((await get(`/api/v1/programmes/${programme.id}`)).json.title.nb, 'SMIL')
    assert.equal((await get('/api/v1/programmes/999')).status, 404)
    assert.equal((await get('/api/v1/programmes?size=0')).json.errors[0].parameter, 'size')
    assert.equal((await get('/api/v1/programmes?q=smil')).json.errors[0].parameter, 'q')
  })
})

describe('services', () => {
  it('are listed, and for a municipality its own first, with the distance', async () => {
    await service.db.deleteFrom('courses').execute()
    await service.db.deleteFrom('services').execute()
    const far = await aService(service.db, { name: 'LMS UNN', in: 'Tromsø' })
    const own = await aService(service.db, {
      name: 'Mestring Bodø',
      in: 'Bodø',
      covers: ['Bodø', 'Gildeskål'],
    })
    assert.equal((await get('/api/v1/services')).json.total, 2)
    const { json } = await get('/api/v1/services?municipality=Bod%C3%B8')
    assert.deepEqual(
      json.items.map(({ id }: { id: number }) => id),
      [own.id, far.id],
    )
    assert.deepEqual([json.items[0].nearness, json.items[0].distanceKm], ['own', 0])
    assert.ok(json.items[1].distanceKm > 200)
    const one = await get(`/api/v1/services/${own.id}`)
    assert.deepEqual(one.json.catchment, ['1804', '1838'])
    assert.equal(one.json.status, 'running')
    assert.equal((await get('/api/v1/services/99999')).status, 404)
  })

  it('refuse a municipality that isn’t, or may be two', async () => {
    const refused = async (query: string) => (await get(`/api/v1/services?${query}`)).json.errors[0]
    assert.match((await refused('municipality=Andeby')).detail, /no municipality/)
    assert.match((await refused('municipality=Her%C3%B8y')).detail, /send the number/)
    assert.equal((await refused('municipality=a&municipality=b')).parameter, 'municipality')
    assert.equal((await refused(`municipality=${'x'.repeat(90)}`)).parameter, 'municipality')
    assert.equal((await refused('county=18')).parameter, 'county')
  })
})

describe('municipalities', () => {
  it('are all there, page by page', async () => {
    const { json } = await get('/api/v1/municipalities?size=100&page=4')
    assert.deepEqual([json.total, json.items.length], [357, 57])
  })

  it('are found as people write them', async () => {
    for (const q of ['Bodø', 'bodo', '1804', 'Bådåddjo']) {
      const { json } = await get(`/api/v1/municipalities?q=${encodeURIComponent(q)}`)
      assert.equal(json.items[0].number, '1804', q)
    }
    assert.equal((await get('/api/v1/municipalities?q=a&q=b')).status, 422)
  })

  it('have neighbours', async () => {
    const { json } = await get('/api/v1/municipalities/1804')
    assert.equal(json.name, 'Bodø')
    assert.ok(json.neighbours.includes('1838'))
    for (const number of ['9999', '18', 'bodo'])
      assert.equal((await get(`/api/v1/municipalities/${number}`)).status, 404)
  })
})
