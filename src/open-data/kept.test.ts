import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { createApp } from '../app.ts'
import { openDb } from '../platform/db.ts'
import { keptPages } from '../platform/kept-pages.ts'
import type { App } from '../platform/web.ts'

let service: TestApp
let app: App
let pool: ReturnType<typeof openDb>['pool']
let address: string
let run: { id: number; slug: string; courseId: number }
let course: { id: number; slug: string }
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  course = await aCourse(service.db)
  run = await aRun(service.db, { courseId: course.id })
  pool = openDb(service.url, () => {}).pool
  app = await createApp(service.tools, {
    log: pino({ level: 'silent' }),
    kept: keptPages(pool, service.tools.clock),
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})
after(async () => {
  await app.close()
  await pool.end()
  await service.close()
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers })

const readable = () => [
  '/api/v1/runs',
  '/api/v1/runs?municipality=1804',
  `/api/v1/runs/${run.id}`,
  '/api/v1/courses',
  `/api/v1/courses/${course.id}`,
  '/api/v1/programmes',
  '/api/v1/services',
  '/api/v1/municipalities?q=bod%C3%B8',
  '/api/openapi.json',
  '/api/dcat',
  '/api/dcat.jsonld',
  '/kurs.ics',
  '/nn/kurs.atom?q=kurs',
  `/kurs/${course.slug}/${run.slug}.ics`,
  '/fhir/metadata',
  '/fhir/Organization?_count=1',
  `/fhir/HealthcareService/course-${course.id}`,
]

describe('whoever has an answer already', () => {
  it('is told so with 304, from the framework and from what is kept', async () => {
    for (const path of [...readable(), '/sitemap.xml', '/robots.txt', '/api']) {
      const first = await get(path)
      const body = await first.text()
      assert.equal(first.status, 200, path)
      const etag = first.headers.get('etag')
      assert.ok(etag, path)
      const again = await get(path, { 'if-none-match': etag })
      assert.equal(again.status, 304, path)
      assert.equal(await again.text(), '')
      const kept = await get(path)
      assert.equal(await kept.text(), body, path)
      assert.equal(kept.headers.get('content-type'), first.headers.get('content-type'), path)
    }
  })

  it('gets a new answer the moment the data changes', async () => {
    const before = await get(`/api/v1/runs/${run.id}`)
    await service.db.updateTable('runs').set({ place: 'Biblioteket' }).where('id', '=', run.id).execute()
    const after = await get(`/api/v1/runs/${run.id}`, { 'if-none-match': before.headers.get('etag') ?? '' })
    assert.equal(after.status, 200)
    const { place } = (await after.json()) as { place: { name: string } }
    assert.equal(place.name, 'Biblioteket')
  })

  it('gets the form it asks for, though another was kept', async () => {
    const typeAs = async (path: string, accept: string) =>
      (await get(path, { accept })).headers.get('content-type')?.split(';')[0]
    for (let round = 0; round < 2; round += 1) {
      assert.equal(await typeAs('/api/dcat', 'text/turtle'), 'text/turtle')
      assert.equal(await typeAs('/api/dcat', 'application/ld+json'), 'application/ld+json')
      assert.equal(await typeAs(`/api/v1/courses/${course.id}`, 'application/json'), 'application/json')
      assert.equal(await typeAs(`/api/v1/courses/${course.id}`, 'application/ld+json'), 'application/ld+json')
    }
    assert.equal((await get('/api/dcat')).headers.get('vary'), 'accept, accept-encoding')
  })

  it('is refused with strict handling, though a lenient answer was kept', async () => {
    assert.equal((await get('/fhir/Location?colour=red')).status, 200)
    assert.equal((await get('/fhir/Location?colour=red', { prefer: 'handling=strict' })).status, 400)
  })
})

describe('a page of another site', () => {
  it('may read everything that is open', async () => {
    for (const path of readable()) {
      for (let round = 0; round < 2; round += 1) {
        const { headers } = await get(path)
        assert.equal(headers.get('access-control-allow-origin'), '*', path)
        assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin', path)
      }
    }
  })

  it('may read why it was refused', async () => {
    for (const path of ['/api/v1/runs?mode=letter', '/api/v1/runs/999999', '/fhir/Organization?_count=x']) {
      assert.equal((await get(path)).headers.get('access-control-allow-origin'), '*', path)
    }
  })

  it('may ask first, and is told that it may only read', async () => {
    const asked = await fetch(`${address}/api/v1/runs`, {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example.no', 'access-control-request-method': 'POST' },
    })
    assert.equal(asked.status, 204)
    assert.equal(asked.headers.get('access-control-allow-methods'), 'GET, HEAD')
  })

  it('may not read pages, nor what belongs to one person', async () => {
    for (const path of ['/kurs', `/kurs/${course.slug}`, '/api/v1/registrations/x', '/pamelding/x']) {
      const { headers } = await get(path)
      assert.equal(headers.get('access-control-allow-origin'), null, path)
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path)
    }
  })
})
