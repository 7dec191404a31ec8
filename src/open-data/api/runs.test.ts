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

async function get(path: string) {
  const { statusCode, headers, body } = await service.app.inject(path)
  return { status: statusCode, headers, body, json: JSON.parse(body) }
}

describe('a run', () => {
  it('has everything that somebody needs to find it and join it', async () => {
    const { id: serviceId } = await aService(service.db, {
      name: 'LMS Nordland',
      slug: 'lms-nordland',
      in: 'Bodø',
    })
    const course = await aCourse(service.db, {
      serviceId,
      title: { nb: 'Å leve med KOLS', en: 'Living with COPD' },
      fee: 375,
    })
    const run = await aRun(service.db, { courseId: course.id, capacity: 12 })
    const { status, json } = await get(`/api/v1/runs/${run.id}`)
    assert.equal(status, 200)
    const { updatedAt, ...said } = json
    assert.match(updatedAt, /^\d{4}-\d{2}-\d{2}T.*Z$/)
    assert.deepEqual(said, {
      id: run.id,
      course: { id: course.id, slug: course.slug, title: { nb: 'Å leve med KOLS', en: 'Living with COPD' } },
      service: { id: serviceId, slug: 'lms-nordland', name: 'LMS Nordland' },
      municipality: { number: '1804', name: 'Bodø' },
      mode: 'in-person',
      language: 'nb',
      targetGroups: ['patient', 'next-of-kin'],
      place: { name: 'Møterommet', address: 'Havneveien 4', latitude: 67.1262, longitude: 14.9064 },
      startsAt: '2027-01-14T16:00:00.000Z',
      endsAt: '2027-01-21T19:00:00.000Z',
      sessions: [
        { day: 1, startsAt: '2027-01-14T16:00:00.000Z', endsAt: '2027-01-14T19:00:00.000Z' },
        { day: 2, startsAt: '2027-01-21T16:00:00.000Z', endsAt: '2027-01-21T19:00:00.000Z' },
      ],
      signup: 'open',
      signupClosesAt: '2027-01-11T16:00:00.000Z',
      seatsTotal: 12,
      seatsLeft: 12,
      waiting: 0,
      waitWeeks: null,
      fee: 375,
      cancelledAt: null,
      cancelledBecause: null,
      url: `https://mestring.example.no/kurs/${course.slug}/${run.slug}`,
    })
  })

  it('is open, by referral or closed, as it can be joined at this moment', async () => {
    const signupOf = async (id: number) => (await get(`/api/v1/runs/${id}`)).json.signup
    const open = await aRun(service.db, { courseId: (await aCourse(service.db)).id })
    const referral = await aRun(service.db, {
      courseId: (await aCourse(service.db, { referralRequired: true })).id,
    })
    const cancelled = await aRun(service.db, { courseId: open.courseId, cancelledAt: new Date('2026-11-20') })
    const late = await aRun(service.db, { courseId: open.courseId, signupClosesAt: new Date('2026-11-22') })
    assert.equal(await signupOf(open.id), 'open')
    assert.equal(await signupOf(referral.id), 'referral')
    assert.equal(await signupOf(cancelled.id), 'closed')
    assert.equal(await signupOf(late.id), 'closed')
    service.moveClock('2027-01-14T16:00:00Z')
    assert.equal(await signupOf(open.id), 'closed', 'when it has begun')
    service.moveClock('2026-11-23T09:00:00Z')
  })

  it('has no place when it is on screen', async () => {
    const course = await aCourse(service.db, { mode: 'digital' })
    const run = await aRun(service.db, { courseId: course.id })
    assert.equal((await get(`/api/v1/runs/${run.id}`)).json.place, null)
  })

  it('is not there before it is published, nor at an address that can’t be one', async () => {
    const draft = await aRun(service.db, { courseId: (await aCourse(service.db)).id, publishedAt: null })
    const hidden = await aRun(service.db, { courseId: (await aCourse(service.db, { publishedAt: null })).id })
    for (const id of [draft.id, hidden.id, 999_999, 0, -1, '1.5', 'abc', '99999999999', "1'--", '%00']) {
      const { status, headers, json } = await get(`/api/v1/runs/${id}`)
      assert.equal(status, 404, String(id))
      assert.match(String(headers['content-type']), /^application\/problem\+json/)
      assert.deepEqual(json, { type: 'about:blank', title: 'Not found', status: 404 })
    }
  })
})

describe('the list of runs', () => {
  let kols: { id: number }
  before(async () => {
    await service.db.deleteFrom('courses').execute()
    const course = await aCourse(service.db, {
      title: 'Hverdag med KOLS',
      themes: ['kols'],
      targetGroups: ['patient'],
    })
    kols = await aRun(service.db, { courseId: course.id, in: 'Bodø', startsAt: '2027-02-01T16:00:00Z' })
    const screen = await aCourse(service.db, {
      title: 'Pårørende på nett',
      mode: 'digital',
      targetGroups: ['next-of-kin'],
      languages: ['en'],
    })
    await aRun(service.db, { courseId: screen.id, language: 'en', startsAt: '2027-03-01T16:00:00Z' })
    const referral = await aCourse(service.db, { title: 'Smerte på sykehuset', referralRequired: true })
    await aRun(service.db, { courseId: referral.id, in: 'Tromsø', startsAt: '2027-04-01T15:00:00Z' })
    await aRun(service.db, { courseId: course.id, startsAt: '2026-10-01T16:00:00Z' })
  })

  it('is {items, total, page, size}', async () => {
    const { status, json } = await get('/api/v1/runs?size=2')
    assert.equal(status, 200)
    assert.deepEqual(Object.keys(json), ['items', 'total', 'page', 'size'])
    assert.deepEqual([json.items.length, json.total, json.page, json.size], [2, 3, 1, 2])
    const second = await get('/api/v1/runs?size=2&page=2')
    assert.deepEqual([second.json.items.length, second.json.page], [1, 2])
    const beyond = await get('/api/v1/runs?size=2&page=9')
    assert.deepEqual([beyond.json.items.length, beyond.json.total, beyond.json.page], [0, 3, 9])
  })

  it('finds by words, as the page does', async () => {
    const { json } = await get('/api/v1/runs?q=hverdag')
    assert.deepEqual(
      json.items.map(({ id }: { id: number }) => id),
      [kols.id],
    )
  })

  it('says how far away it is when a municipality is asked, by name or number', async () => {
    for (const municipality of ['1804', 'Bod%C3%B8', 'bodo', 'Bod%C3%B8%20kommune']) {
      const { json } = await get(`/api/v1/runs?municipality=${municipality}`)
      const distances = Object.fromEntries(
        json.items.map((run: { id: number; mode: string; distanceKm: number | null }) => [
          run.mode === 'digital' ? 'screen' : run.id,
          run.distanceKm,
        ]),
      )
      assert.equal(distances[kols.id], 0)
      assert.equal(distances.screen, null)
    }
    const { json } = await get('/api/v1/runs')
    assert.ok(!('distanceKm' in json.items[0]))
  })

  const filters: [query: string, count: number][] = [
    ['role=patient', 2],
    ['role=next-of-kin', 2],
    ['mode=digital', 1],
    ['mode=in-person&mode=digital', 3],
    ['referral=no', 2],
    ['referral=yes', 1],
    ['language=en', 1],
    ['language=nb', 2],
    ['from=2027-03-01', 2],
    ['available=true', 3],
    ['available=yes&mode=digital', 1],
    ['available=false', 3],
    ['free=true', 3],
    ['q=', 3],
  ]
  for (const [query, count] of filters) {
    it(`finds ${count} with ${query}`, async () => {
      const { status, json, body } = await get(`/api/v1/runs?${query}`)
      assert.equal(status, 200, body)
      assert.equal(json.total, count)
    })
  }

  const refused: [query: string, parameter: string, detail: RegExp][] = [
    ['colour=red', 'colour', /is not something we know/],
    ['q=a&q=b', 'q', /only one value/],
    [`q=${'x'.repeat(201)}`, 'q', /too long/],
    ['role=doctor', 'role', /not one of the values/],
    ['role=patient&role=parent', 'role', /only one value/],
    ['mode=letter', 'mode', /not one of the values/],
    ['referral=maybe', 'referral', /not one of the values/],
    ['language=klingon', 'language', /not one of the values/],
    ['from=2027-02-30', 'from', /must be a day/],
    ['from=tomorrow', 'from', /must be a day/],
    ['available=perhaps', 'available', /not one of the values/],
    ['page=0', 'page', /whole number/],
    ['page=-1', 'page', /whole number/],
    ['page=1.5', 'page', /whole number/],
    ['size=101', 'size', /whole number/],
    ['size=all', 'size', /whole number/],
    ['municipality=Andeby', 'municipality', /no municipality has the name/],
    ['municipality=0000', 'municipality', /no municipality has the name/],
    ['municipality=Her%C3%B8y', 'municipality', /1515 Herøy.*1818 Herøy/],
    ["page=1'%3B%20drop%20table%20runs", 'page', /whole number/],
  ]
  for (const [query, parameter, detail] of refused) {
    it(`refuses ${query.slice(0, 40)} with 422, and says why`, async () => {
      const { status, headers, json } = await get(`/api/v1/runs?${query}`)
      assert.equal(status, 422)
      assert.match(String(headers['content-type']), /^application\/problem\+json/)
      assert.equal(json.status, 422)
      assert.equal(json.errors.length, 1)
      assert.equal(json.errors[0].parameter, parameter)
      assert.match(json.errors[0].detail, detail)
    })
  }

  it('tells of every fault at once', async () => {
    const { json } = await get('/api/v1/runs?colour=red&mode=letter&page=0')
    assert.deepEqual(json.errors.map(({ parameter }: { parameter: string }) => parameter).sort(), [
      'colour',
      'mode',
      'page',
    ])
  })

  it('takes words that look like a program as words', async () => {
    for (const q of ['<script>alert(1)</script>', "'; drop table runs; --", '🙂', '\u0000', '%', '_', '\\']) {
      const { status } = await get(`/api/v1/runs?q=${encodeURIComponent(q)}`)
      assert.equal(status, 200, q)
    }
  })
})
