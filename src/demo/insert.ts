import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { DB } from '../platform/tables.ts'
import type { Row } from './rows.ts'

/**
 * Writes many rows in one statement, as one JSON text: ten times quicker than a parameter a value. Columns that the first
 * row doesn't name get their defaults. A row that is there already is an error, or kept as it is.
 */
export async function insertRows<T extends keyof DB>(
  db: Db,
  table: T,
  rows: Row<T>[],
  known: 'refused' | 'kept' = 'refused',
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = sql.raw(Object.keys(first).map(columnName).join(', '))
  const named = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [columnName(name), value])),
  )
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(named)}::jsonb)
    ${sql.raw(known === 'kept' ? 'on conflict do nothing' : '')}`.execute(db)
}

const columnName = (name: string): string => name.replace(/[A-Z]/g, (part) => `_${part.toLowerCase()}`)
