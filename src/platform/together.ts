import type { CompiledQuery, UnknownRow } from 'kysely'
import type { Db } from './db.ts'

/** The rows that each of some queries answers. */
export type RowsOf<Queries extends readonly CompiledQuery[]> = {
  [At in keyof Queries]: Queries[At] extends CompiledQuery<infer Row> ? Row[] : never
}

/**
 * Sends queries on one connection one right after the other, and waits once: to wake the database for each costs more than most of
 * them do. None can need what another answers. When some fail, throws what the first of them said, after all have ended.
 */
export async function sendTogether<const Queries extends readonly CompiledQuery[]>(
  db: Db,
  queries: Queries,
): Promise<RowsOf<Queries>> {
  const executor = db.getExecutor()
  const ended = await executor.provideConnection((connection) =>
    Promise.allSettled(queries.map((query) => connection.executeQuery<UnknownRow>(query))),
  )
  const rows = ended.map(async (one, at) => {
    if (one.status === 'rejected') throw one.reason
    let result = one.value
    for (const plugin of executor.plugins)
      result = await plugin.transformResult({ result, queryId: (queries[at] as CompiledQuery).queryId })
    return result.rows
  })
  return (await Promise.all(rows)) as RowsOf<Queries>
}
