import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { testDb } from '../../test/db.ts'
import { troublePage } from '../design/trouble-page.tsx'
import { createHttp } from './http.ts'
import { limitRequests, rateLimitJobs } from './rate-limit.ts'
import { secretsFrom } from './secrets.ts'
import type { App } from './web.ts'

describe('a limited route', () => {
  let test: Awaited<ReturnType<typeof testDb>>
  let copies: [App, App]
  let now = new Date('2027-01-12T09:00:00Z')
  const clock = () => now

  async function aCopy(): Promise<App> {
    const log = pino({ level: 'silent' })
    const app = await createHttp({
      log,
      clock,
      baseUrl: 'https://mestring.example.no',
      demo: false,
      kept: undefined,
      troublePage,
    })
    await limitRequests(app, { db: test.db, secrets: secretsFrom(Buffer.alloc(32, 7)), clock })
    app.post('/behov', { config: { perMinute: 3 } }, async () => 'ok')
    app.post('/api/v1/behov', { config: { perMinute: 3 } }, async () => 'ok')
    app.get('/fritt', async () => 'ok')
    const of = ({ body }: { body: unknown }) => (body as { email?: string }).email
    app.post('/lenke', { config: { perMinute: 100, perTarget: { perHour: 2, of } } }, async () => 'ok')
    return app
  }
  const post = (app: App, url: string, { from = '192.0.2.1', body = {} } = {}) =>
    app.inject({ method: 'POST', url, remoteAddress: from, payload: body })

  before(async () => {
    test = await testDb()
    copies = [await aCopy(), await aCopy()]
  })
  after(async () => {
    await Promise.all(copies.map((copy) => copy.close()))
    await test.close()
  })

  it('counts what all copies of the program have answered, and opens again after a minute', async () => {
    const [one, two] = copies
    const answers = []
    for (const copy of [one, two, one, two]) answers.push((await post(copy, '/behov')).statusCode)
    assert.deepEqual(answers, [200, 200, 200, 429])
    assert.equal((await post(one, '/behov', { from: '192.0.2.2' })).statusCode, 200)
    now = new Date(now.getTime() + 61_000)
    assert.equal((await post(one, '/behov')).statusCode, 200)
  })

  it('answers a person with a page in their language, and when to come back', async () => {
    const ask = () => post(copies[0], '/nn/behov', { from: '192.0.2.3' })
    for (let i = 0; i < 3; i++) await ask()
    const page = await ask()
    assert.equal(page.statusCode, 429)
    assert.equal(page.headers['retry-after'], '60')
    assert.match(page.body, /<html lang="nn"/)
    assert.equal(page.headers['x-ratelimit-limit'], undefined)
  })

  it('answers a program with problem details', async () => {
    for (let i = 0; i < 3; i++) await post(copies[0], '/api/v1/behov')
    const answer = await post(copies[1], '/api/v1/behov')
    assert.equal(answer.statusCode, 429)
    assert.match(answer.headers['content-type'] as string, /application\/problem\+json/)
    assert.equal(answer.json().status, 429)
    assert.ok(Number(answer.headers['retry-after']) > 0)
  })

  it('is limited about one target too, whoever asks and however they write it', async () => {
    const answers = []
    for (const [i, email] of [
      'kari@example.no',
      'Kari@example.no',
      'KARI@EXAMPLE.NO',
      'ola@example.no',
    ].entries()) {
      answers.push(
        (await post(copies[i % 2 ? 1 : 0], '/lenke', { from: `192.0.2.${10 + i}`, body: { email } }))
          .statusCode,
      )
    }
    assert.deepEqual(answers, [200, 200, 429, 200])
    assert.equal((await post(copies[0], '/lenke')).statusCode, 200)
  })

  it('takes the addresses of one household’s IPv6 network as one', async () => {
    const answers = []
    for (let i = 1; i <= 4; i++)
      answers.push((await post(copies[0], '/behov', { from: `2001:db8:1:2::${i}` })).statusCode)
    assert.deepEqual(answers, [200, 200, 200, 429])
  })

  it('believes a proxy of the same network about who asks, and nobody else', async () => {
    const claiming = async (from: string, claimed: (n: number) => string) => {
      const answers = []
      for (let n = 1; n <= 4; n++) {
        const headers = { 'x-forwarded-for': claimed(n) }
        const asked = { method: 'POST', url: '/behov', remoteAddress: from, headers } as const
        answers.push((await copies[0].inject(asked)).statusCode)
      }
      return answers
    }
    assert.deepEqual(await claiming('198.51.100.7', (n) => `192.0.2.${100 + n}`), [200, 200, 200, 429])
    assert.deepEqual(await claiming('10.0.0.2', (n) => `192.0.2.${110 + n}`), [200, 200, 200, 200])
    // What the reader wrote before the proxy wrote theirs counts for nothing.
    assert.deepEqual(
      await claiming('10.0.0.2', (n) => `192.0.2.${120 + n}, 198.51.100.8`),
      [200, 200, 200, 429],
    )
  })

  it('limits nobody elsewhere', async () => {
    for (let i = 0; i < 10; i++) assert.equal((await copies[0].inject({ url: '/fritt' })).statusCode, 200)
  })

  it('keeps no address, and forgets its counts when their time is over', async () => {
    const { rows } = await test.pool.query('select encode(key, $1) as key from rate_limits', ['escape'])
    assert.ok(rows.length > 0)
    assert.ok(rows.every(({ key }) => !/192\.0|example/.test(key)))
    now = new Date(now.getTime() + 2 * 60 * 60_000)
    for (const job of rateLimitJobs) await job.run(test.db, now)
    assert.equal((await test.db.selectFrom('rateLimits').selectAll().execute()).length, 0)
  })
})
