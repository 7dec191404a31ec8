import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '../../test/db.ts'
import { executePrepared, preparedOnce } from './prepared.ts'

const { db, close } = await testDb()

describe('A prepared statement', () => {
  after(close)

  it('is parsed once a connection, and answers what the query would', async () => {
    const square = (number: number) =>
      sql<{ theSquare: number }>`select ${number}::integer * ${number}::integer as the_square`
    await db.connection().execute(async (db) => {
      assert.deepEqual(await executePrepared(db, square(3)), [{ theSquare: 9 }])
      assert.deepEqual(await executePrepared(db, square(4)), [{ theSquare: 16 }])
      const { rows } = await sql<{ times: number }>`
        select (generic_plans + custom_plans)::integer as times from pg_prepared_statements where statement like '%the_square%'`.execute(
        db,
      )
      assert.deepEqual(rows, [{ times: 2 }])
    })
  })

  it('serves the builder as well, and a transaction', async () => {
    const found = await db
      .transaction()
      .execute((db) =>
        executePrepared(db, db.selectFrom('municipalities').select('name').where('number', '=', '1804')),
      )
    assert.deepEqual(found, [{ name: 'Bodø' }])
  })

  it('is put together once, and given new values each time', async () => {
    let built = 0
    const within = preparedOnce((db, { number, least }: { number: string; least: number }) => {
      built += 1
      return db
        .selectFrom('municipalities')
        .select(['name', sql<string>`'same'`.as('alike')])
        .where('number', 'in', [number, '0301'])
        .where('population', '>', least)
        .orderBy('number')
    })
    const names = async (number: string, least: number) =>
      (await within(db, { number, least })).map(({ name }) => name)
    assert.deepEqual(await names('1804', 0), ['Oslo', 'Bodø'])
    assert.deepEqual(await names('1804', 100_000), ['Oslo'])
    assert.deepEqual(await names('4601', 100_000), ['Oslo', 'Bergen'])
    assert.equal(built, 1)
  })
})
