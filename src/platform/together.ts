import type { CompiledQuery, QueryResult, UnknownRow } from 'kysely'
import { type Db, sharedBy } from './db.ts'

/** The rows that each of some queries answers. */
export type RowsOf<Queries extends readonly CompiledQuery[]> = {
  [At in keyof Queries]: Queries[At] extends CompiledQuery<infer Row> ? Row[] : never
}

/**
 * Sends queries on one connection one right after the other, and waits once: to wake the database for each costs more than most of
 * them do. None can need what another answers, and what one of them begins (a transaction) another ends: the connection is shared. When
 * some fail, throws what the first of them said, after all have ended.
 */
export async function sendTogether<const Queries extends readonly CompiledQuery[]>(
  db: Db,
  queries: Queries,
): Promise<RowsOf<Queries>> {
  const ended = await sharedBy(db).use((client) =>
    Promise.allSettled(queries.map(({ sql, parameters }) => client.query(sql, [...parameters]))),
  )
  const rows = ended.map((one, at) => {
    if (one.status === 'rejected') throw one.reason
    return rowsOf(db, queries[at] as CompiledQuery, one.value)
  })
  return (await Promise.all(rows)) as RowsOf<Queries>
}

/** As Kysely would answer them. A text of several statements answers a list of results, none of them with rows here. */
async function rowsOf(
  db: Db,
  { queryId }: CompiledQuery,
  answered: QueryResult<UnknownRow> | unknown[],
): Promise<UnknownRow[]> {
  if (Array.isArray(answered) || answered.rows.length === 0) return []
  let result = answered as QueryResult<UnknownRow>
  for (const plugin of db.getExecutor().plugins) result = await plugin.transformResult({ result, queryId })
  return result.rows
}
