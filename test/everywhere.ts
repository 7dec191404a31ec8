import { sql } from 'kysely'
import { asSide } from '../src/evaluations/index.ts'
import type { Db } from '../src/platform/db.ts'

/**
 * The tables in which these words can be read as they stand, as whoever has a backup could; as text or as bytes. The sides of evaluations,
 * which the program's own role can't read, too.
 */
export async function tablesHolding(db: Db, words: string): Promise<string[]> {
  const sides = (['invitations', 'linking', 'answers'] as const).map((side) =>
    asSide(db, side, (db) => seenHolding(db, words)),
  )
  const found = await Promise.all([seenHolding(db, words), ...sides])
  return [...new Set(found.flat())]
}

async function seenHolding(db: Db, words: string): Promise<string[]> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      and has_schema_privilege(table_schema, 'usage') and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')
    order by table_name`.execute(db)
  const bytes = Buffer.from(words).toString('hex')
  const found: string[] = []
  for (const { schema, name } of rows) {
    const { rows } = await sql`
      select from ${sql.table(`${schema}.${name}`)} as kept
      where strpos(kept::text, ${words}) > 0 or strpos(kept::text, ${bytes}) > 0 limit 1`.execute(db)
    if (rows.length > 0) found.push(name)
  }
  return found
}
