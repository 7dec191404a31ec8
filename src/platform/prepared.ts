import { createHash } from 'node:crypto'
import type { CompiledQuery } from 'kysely'
import type { Db } from './db.ts'

/**
 * Runs a query as a named prepared statement: PostgreSQL parses and plans its text once a connection instead of every
 * time, which is half the cost of a small query. For the hottest queries, and only where the text is one of a few.
 */
export async function executePrepared<Row>(db: Db, query: Query<Row>): Promise<Row[]> {
  const { rows } = await db.executeQuery<Row>(named(query.compile(db)))
  return rows
}

/** Kysely hands `sql` to the driver as it is, and the driver takes a text with a name as well as a text. */
const named = <Row>(compiled: CompiledQuery<Row>): CompiledQuery<Row> => ({
  ...compiled,
  sql: { text: compiled.sql, name: nameOf(compiled.sql) } as unknown as string,
})

type Query<Row> = { compile(db: Db): CompiledQuery<Row> }

/**
 * The same of a query that is put together the first time only, for those asked so often that building them shows. What
 * is given stands in it as it would otherwise, but only as values: it can't decide what the query looks like.
 */
export function preparedOnce<Given extends Record<string, unknown>, Row>(
  build: (db: Db, given: Given) => Query<Row>,
): PreparedOnce<Given, Row> {
  let built: CompiledQuery<Row> | undefined
  const queryOf = (db: Db, given: Given): CompiledQuery<Row> => {
    built ??= named(build(db, places as Given).compile(db))
    return {
      ...built,
      parameters: built.parameters.map((one) => (one instanceof Place ? given[one.name] : one)),
    }
  }
  const ask = async (db: Db, given: Given) => (await db.executeQuery<Row>(queryOf(db, given))).rows
  return Object.assign(ask, { queryOf })
}

type PreparedOnce<Given, Row> = {
  (db: Db, given: Given): Promise<Row[]>
  /** The query itself, to be sent together with others. */
  queryOf(db: Db, given: Given): CompiledQuery<Row>
}

/** Stands in a query for what will be given by that name. */
class Place {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
const places: unknown = new Proxy({}, { get: (_, name) => new Place(String(name)) })

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, name)
  return name
}
