import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '../../test/db.ts'
import { executePrepared } from './prepared.ts'

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
})
