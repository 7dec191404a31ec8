import { type Db, openDb } from '../src/platform/db.ts'
import { copyOfTemplate } from './database.ts'

/** A migrated database for one test file, with the reference data and nothing else, or as the template that is named. */
export async function testDb(template?: string): Promise<{
  db: Db
  url: string
  pool: ReturnType<typeof openDb>['pool']
  close(): Promise<void>
}> {
  const url = await copyOfTemplate(testServer(), template)
  const { db, pool } = openDb(url, () => {}, 20)
  pool.options.connectionTimeoutMillis = 30_000 // a machine that is busy with all the tests is slow to connect
  return { db, url, pool, close: () => pool.end() }
}

export function testServer(): string {
  const server = process.env.TEST_SERVER_URL
  if (!server) throw new Error('Run tests through scripts/run-tests.mjs: it starts the database')
  return server
}
