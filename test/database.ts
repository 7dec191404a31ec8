import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { openDb } from '../src/platform/db.ts'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/index.ts'
import { migrate } from '../src/platform/migrate.ts'
import { loadReference } from '../src/reference/index.ts'

/** A Postgres for one run of the tests: real, but with no care for crashes, since nothing in it is kept. */
export async function startTestPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mestring-test-'))
  chmodSync(dataDir, 0o711) // as root, the server is someone else, who must get in
  const { url, stop } = await startEmbeddedPostgres({
    dataDir,
    log: pino({ level: 'silent' }),
    durable: false,
  })
  return { url, stop: () => stop().finally(() => rmSync(dataDir, { recursive: true, force: true })) }
}

/** A database of its own on that server, migrated and with the reference data in it. Answers its address. */
export async function migratedDatabase(serverUrl: string, name = 'template_mestring'): Promise<string> {
  const url = await emptyDatabase(serverUrl, name)
  await migrate(url)
  const { db, pool } = openDb(url, () => {})
  await loadReference(db)
  await pool.end()
  return url
}

/** A database of its own on that server, with nothing in it. */
export async function emptyDatabase(serverUrl: string, name: string): Promise<string> {
  await onServer(serverUrl, `create database ${name}`)
  return named(serverUrl, name)
}

/** A fresh copy of the migrated database; file by file, which the system does itself instead of writing every page through the log. */
export async function copyOfTemplate(serverUrl: string, template = 'template_mestring'): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(serverUrl, `create database ${name} template ${template} strategy file_copy`)
  return named(serverUrl, name)
}

/** Makes a template of a database that `fill` fills and answers, unless another file has: whoever comes meanwhile waits. */
export async function templateOnce(
  serverUrl: string,
  name: string,
  fill: () => Promise<string>,
): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      const filled = new URL(await fill()).pathname.slice(1)
      await client.query(`alter database ${filled} rename to ${name}`)
    }
  } finally {
    await client.end()
  }
}

const named = (serverUrl: string, name: string): string => serverUrl.replace(/\/[^/]*$/, `/${name}`)

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
