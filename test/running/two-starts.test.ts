import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { it } from 'node:test'
import { sql } from 'kysely'
import { openDb } from '../../src/platform/db.ts'
import { aDataFolder } from '../../src/platform/embedded-postgres/trial.ts'
import { emptyDatabase } from '../database.ts'
import { theProgram } from './program.ts'

// Run again as a process of its own, this file is the program that it starts.
if (process.env.MESTRING_PROGRAM) await import('../../src/main.ts')
else
  it('three copies that start at once on one empty database make it ready once, and all answer', async (t) => {
    const url = await emptyDatabase(
      process.env.TEST_SERVER_URL ?? '',
      `starts_${randomBytes(6).toString('hex')}`,
    )
    const settings = {
      DATABASE_URL: url,
      MESTRING_KEY: randomBytes(32).toString('base64'),
      DATA_DIR: aDataFolder(t),
    }
    const copies = [1, 2, 3].map(() => theProgram(import.meta.filename))
    t.after(() => Promise.all(copies.map((copy) => copy.end('SIGTERM'))))
    await Promise.all(copies.map((copy) => copy.start(settings)))

    for (const copy of copies) assert.equal((await fetch(`${copy.url()}/health/ready`)).status, 200)
    const { db, pool } = openDb(url, () => {}, 1)
    t.after(() => pool.end())
    const { rows } = await sql<{ municipalities: number; migrations: number }>`
      select (select count(*)::integer from municipalities) as municipalities,
        (select count(*)::integer from migrations) as migrations`.execute(db)
    assert.equal(rows[0]?.municipalities, 357)
    assert.ok((rows[0]?.migrations ?? 0) > 10)
  })
