// Writes src/platform/tables.ts, the row types of the migrated database; with --check, fails when the file differs.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import pg from 'pg'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const file = 'src/platform/tables.ts'

await build({
  entryPoints: ['test/database.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: '.build/database.js',
})
const { startTestPostgres, migratedDatabase } = await import(join(root, '.build/database.js'))

const folder = mkdtempSync(join(tmpdir(), 'mestring-tables-'))
const postgres = await startTestPostgres()
try {
  const fresh = join(folder, 'tables.ts')
  const url = await migratedDatabase(postgres.url)
  await seeAllSides(url)
  execFileSync(
    'node_modules/.bin/kysely-codegen',
    [
      '--dialect=postgres',
      `--url=${url}`,
      `--out-file=${fresh}`,
      '--log-level=error',
      '--config-file=kysely-codegen.json',
      `--overrides=${JSON.stringify({ columns: await localisedColumns(url) })}`,
    ],
    { stdio: 'inherit' },
  )
  const text = readFileSync(fresh, 'utf8')
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (text !== readFileSync(file, 'utf8')) {
    process.stderr.write(`${file} differs from the migrated database: run node scripts/tables.mjs\n`)
    process.exitCode = 1
  }
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Reads every schema at once, in this database that holds nobody: the program itself never can. */
async function seeAllSides(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client
    .query(`grant mestring_invitations, mestring_linking, mestring_answers to current_user with inherit true`)
    .finally(() => client.end())
}

/** kysely-codegen looks through a domain to what lies under it; name the columns that hold a localised text. */
async function localisedColumns(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client
    .query(`select table_name, column_name, is_nullable from information_schema.columns
      where domain_name = 'localised_text' order by 1, 2`)
    .finally(() => client.end())
  const type = (row) => (row.is_nullable === 'YES' ? 'Localised | null' : 'Localised')
  return Object.fromEntries(rows.map((row) => [`${row.table_name}.${row.column_name}`, type(row)]))
}
