import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { pino } from 'pino'
import { testDb } from '../../test/db.ts'
import { createHttp } from './http.ts'
import { keptPages } from './kept-pages.ts'
import type { App } from './web.ts'

describe('a kept page', () => {
  let test: Awaited<ReturnType<typeof testDb>>
  let app: App
  let address: string
  let drawn = 0
  let now = new Date('2027-01-01T12:00:00Z')

  before(async () => {
    test = await testDb()
    await sql`create table guests (name text)`.execute(test.db)
    const clock = () => now
    const kept = keptPages(test.pool, clock)
    app = await createHttp({
      log: pino({ level: 'silent' }),
      clock,
      baseUrl: 'https://mestring.example.no',
      demo: false,
      kept,
      troublePage: () => <p>trouble</p>,
    })
    app.get('/guests', { config: { cached: true } }, async ({ here }, reply) => {
      drawn += 1
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from guests`.execute(
        test.db,
      )
      return reply.html(<p lang={here.locale}>{rows[0]?.count} guests</p>)
    })
    address = await app.listen({ port: 0 })
  })
  after(async () => {
    await app.close()
    await test.close()
  })

  const get = async (path = '/guests', headers: Record<string, string> = {}) => {
    const response = await fetch(address + path, { headers })
    return { response, text: await response.text() }
  }
  const arrive = () => sql`insert into guests values ('x')`.execute(test.db)

  it('is drawn once while nothing changes', async () => {
    // Other tests write to the same server, and any commit may make it drawn again: one quiet moment is proof enough.
    let fewest = Infinity
    for (let round = 0; round < 50 && fewest > 0; round += 1) {
      await get()
      drawn = 0
      await get()
      await get()
      fewest = Math.min(fewest, drawn)
    }
    assert.equal(fewest, 0)
  })

  it('is right the moment something has changed', async () => {
    for (let guests = 1; guests <= 20; guests += 1) {
      await arrive()
      const { text } = await get()
      assert.match(text, new RegExp(`>${guests} guests<`))
    }
  })

  it('is never older than the change that was committed before it was asked for, however many ask', async () => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from guests`.execute(test.db)
    let committed = rows[0]?.count ?? 0
    let writing = true
    const reader = async () => {
      while (writing) {
        const atLeast = committed
        const { text } = await get()
        assert.ok(Number(/>(\d+) guests/.exec(text)?.[1]) >= atLeast, text)
      }
    }
    const readers = Array.from({ length: 8 }, reader)
    for (let i = 0; i < 50; i += 1) {
      await arrive()
      committed += 1
    }
    writing = false
    await Promise.all(readers)
  })

  it('keeps its security headers, and is told apart by language', async () => {
    const [nb, nn] = [await get('/guests'), await get('/nn/guests')]
    for (const { response } of [nb, nn, await get('/guests'), await get('/nn/guests')]) {
      assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/)
    }
    assert.match(nb.text, /lang="nb"/)
    assert.match(nn.text, /lang="nn"/)
  })

  it('is not sent again to one who has it', async () => {
    const etag = (await get()).response.headers.get('etag') ?? ''
    const again = await get('/guests', { 'if-none-match': etag })
    assert.equal(again.response.status, 304)
    await arrive()
    assert.equal((await get('/guests', { 'if-none-match': etag })).response.status, 200)
  })

  it('is drawn again after half a minute, since what it says may depend on the clock', async () => {
    await get()
    drawn = 0
    now = new Date(now.getTime() + 31_000)
    await get()
    assert.equal(drawn, 1)
  })
})
