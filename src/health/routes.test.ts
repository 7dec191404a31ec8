import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { type TestApp, testApp } from '../../test/app.ts'
import { createApp } from '../app.ts'
import { openDb } from '../platform/db.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

describe('for those who run the service', () => {
  it('says that it is alive and that the database answers', async () => {
    assert.equal((await service.app.inject('/health/live')).statusCode, 200)
    assert.equal((await service.app.inject('/health/ready')).statusCode, 200)
  })

  it('counts answers by the pattern of the address, never by the address itself', async () => {
    await service.app.inject('/kurs/hemmelig-adresse/2027-01-14?q=hemmelig')
    const { body } = await service.app.inject('/metrics')
    assert.match(
      body,
      /http_request_seconds_count\{method="GET",route="\/kurs\/:course\/:run",status="404"\} 1/,
    )
    assert.ok(!body.includes('hemmelig'))
  })

  it('is alive but not ready while the database is away', async () => {
    const nobodyThere = openDb('postgres://nobody@127.0.0.1:1/none', () => {})
    const app = await createApp({ ...service.tools, db: nobodyThere.db }, { log: pino({ level: 'silent' }) })
    assert.equal((await app.inject('/health/live')).statusCode, 200)
    assert.equal((await app.inject('/health/ready')).statusCode, 503)
    const page = await app.inject('/tjenester')
    assert.equal(page.statusCode, 503)
    assert.equal(page.headers['retry-after'], '5')
    await app.close()
  })
})
