import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { root } from './root.ts'

const lock = 4_711_2026 // any number, the same in every copy of the program

/**
 * Applies the migrations not yet applied, in order of name, each in a transaction of its own. Safe when several copies
 * start at once: an advisory lock lets one through at a time. Refuses when an applied file has been edited.
 */
export async function migrate(url: string, folder = join(root, 'migrations')): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await client.query(`create table if not exists migrations
      (name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
    return await applyMissing(client, folder)
  } finally {
    await client.end()
  }
}

async function applyMissing(client: pg.Client, folder: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migrations',
  )
  const applied = new Map(rows.map((row) => [row.name, row.checksum]))
  const fresh: string[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    const sql = await readFile(join(folder, name), 'utf8')
    const checksum = createHash('sha256').update(sql).digest('hex')
    const before = applied.get(name)
    if (before === checksum) continue
    if (before) throw new Error(`Migration ${name} was changed after it was applied; write a new one instead`)
    await apply(client, name, checksum, sql)
    fresh.push(name)
  }
  return fresh
}

async function apply(client: pg.Client, name: string, checksum: string, sql: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}
