import { type Db, openDb } from '../src/platform/db.ts'
import { copyOfTemplate } from './database.ts'

/** A migrated database for one test file, with the reference data and nothing else. */
export async function testDb(): Promise<{
  db: Db
  url: string
  pool: ReturnType<typeof openDb>['pool']
  close(): Promise<void>
}> {
  const server = process.env.TEST_SERVER_URL
  if (!server) throw new Error('Run tests through scripts/run-tests.mjs: it starts the database')
  const url = await copyOfTemplate(server)
  const { db, pool } = openDb(url, () => {}, 20)
  return { db, url, pool, close: () => pool.end() }
}
