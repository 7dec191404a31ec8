import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type CompiledQuery, sql } from 'kysely'
import { testDb } from '../../test/db.ts'
import { sendTogether } from './together.ts'

const { db, close } = await testDb()
const kept = async () =>
  (await sql<{ n: number }>`select n from kept order by n`.execute(db)).rows.map(({ n }) => n)
const whole = (n: number, ...queries: CompiledQuery[]) =>
  sendTogether(db, [
    sql`begin`.compile(db),
    sql`insert into kept values (${n})`.compile(db),
    ...queries,
    sql`commit`.compile(db),
  ])

describe('What is sent together', () => {
  before(() => sql`create table kept (n integer primary key)`.execute(db))
  after(close)

  it('answers the rows of each, in the words of the program', async () => {
    const [one, other] = await sendTogether(db, [
      sql<{ theOne: number }>`select 1 as the_one`.compile(db),
      sql<{ name: string }>`select name from municipalities where number = ${'1804'}`.compile(db),
    ])
    assert.deepEqual([one, other], [[{ theOne: 1 }], [{ name: 'Bodø' }]])
  })

  it('shares a few connections when many ask at once', async () => {
    const asked = Array.from({ length: 60 }, () =>
      sendTogether(db, [sql<{ pid: number }>`select pg_backend_pid() as pid`.compile(db)]),
    )
    const pids = (await Promise.all(asked)).map(([[row]]) => row?.pid)
    assert.equal(new Set(pids).size, 7) // a third of the pool's twenty
  })

  it('fails alone: others on the same connection keep theirs', async () => {
    const broken = sql`select 1 / 0`.compile(db)
    const ends = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => (n % 5 === 3 ? whole(n, broken) : whole(n))),
    )
    assert.deepEqual(
      ends.flatMap(({ status }, n) => (status === 'rejected' ? [n] : [])),
      [3, 8, 13, 18],
    )
    assert.deepEqual(
      await kept(),
      Array.from({ length: 20 }, (_, n) => n).filter((n) => n % 5 !== 3),
    )
  })

  it('hears of a connection that is lost, and the next has a new one', async () => {
    const lost = sql`select pg_terminate_backend(pg_backend_pid())`.compile(db)
    await assert.rejects(whole(100, lost))
    await whole(101)
    assert.deepEqual((await kept()).slice(-1), [101])
  })

  it('is no part of another transaction', async () => {
    await assert.rejects(
      db.transaction().execute((db) => sendTogether(db, [sql`select 1`.compile(db)])),
      /part of a transaction/,
    )
  })
})
