import { sql } from 'kysely'
import type { Db } from '../src/platform/db.ts'

/** The tables in which these words can be read as they stand, as whoever has a backup could; as text or as bytes. */
export async function tablesHolding(db: Db, words: string): Promise<string[]> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
    order by table_name`.execute(db)
  const bytes = Buffer.from(words).toString('hex')
  const holds = async ({ schema, name }: { schema: string; name: string }) => {
    const found = await sql`
      select from ${sql.table(`${schema}.${name}`)} as kept
      where strpos(kept::text, ${words}) > 0 or strpos(kept::text, ${bytes}) > 0 limit 1`.execute(db)
    return found.rows.length > 0 ? [name] : []
  }
  return (await Promise.all(rows.map(holds))).flat()
}
