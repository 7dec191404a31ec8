import { type CompiledQuery, sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { type RowsOf, sendTogether } from '../platform/together.ts'

/**
 * The sides of an evaluation, each readable in a role of its own: whom we ask, the keys that link one's answers, and the answers. Pages
 * about results read in a role that sees what may be told of answers, and none of them.
 */
export type Side = 'invitations' | 'linking' | 'answers' | 'results'

/**
 * One transaction on one side. Never part of another transaction: what is written on two sides in one would have the
 * transaction's number in common, and whoever reads the files of the database could join them by it.
 */
export async function asSide<T>(db: Db, side: Side, work: (db: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction || onASide.has(db)) throw new Error('a side can’t be part of another transaction')
  return db.connection().execute(async (db) => {
    onASide.add(db)
    await begin(side).execute(db)
    try {
      const done = await work(db)
      await end.execute(db)
      return done
    } catch (error) {
      await sql`rollback`.execute(db)
      throw error
    }
  })
}

/**
 * What was deleted still lies in the files of the database. `rewritten` tables are written anew without it, so they must be small; in the others
 * its place is given free to be written over. First that, in both: a table written anew takes along what a transaction anywhere on the server
 * could still see. Gives up on a table that somebody holds for long: answering must not wait for this.
 */
export async function tidy(
  db: Db,
  side: Side,
  { rewritten = [], freed = [] }: { rewritten?: string[]; freed?: string[] },
): Promise<void> {
  await db.connection().execute(async (db) => {
    await sql`set role ${sql.id(`mestring_${side}`)}`.execute(db)
    try {
      await sql`set lock_timeout = '1s'`.execute(db)
      for (const table of [...rewritten, ...freed]) await sql`vacuum ${sql.table(table)}`.execute(db)
      for (const table of rewritten) await sql`vacuum (full) ${sql.table(table)}`.execute(db)
    } finally {
      await sql`reset lock_timeout; reset role`.execute(db)
    }
  })
}

const onASide = new WeakSet<Db>()

/**
 * One such transaction of queries that need nothing of one another: all of it is one message. Every answer waits for this twice, each page of
 * results twice. Done whole or not at all, as any transaction: after one that fails the commit takes all of it back.
 */
export async function askSide<const Queries extends readonly CompiledQuery[]>(
  db: Db,
  side: Side,
  ...queries: Queries
): Promise<RowsOf<Queries>> {
  const [, ...answered] = await sendTogether(db, onSide(db, side, ...queries))
  return answered.slice(0, -1) as unknown as RowsOf<Queries>
}

/** The queries of one such transaction, begun and ended, to be sent together with others. */
export const onSide = <const Queries extends readonly CompiledQuery[]>(
  db: Db,
  side: Side,
  ...queries: Queries
): readonly [CompiledQuery, ...Queries, CompiledQuery] => [
  begin(side).compile(db),
  ...queries,
  end.compile(db),
]

const begin = (side: Side) => sql`begin; set local role ${sql.id(`mestring_${side}`)}`
const end = sql`commit`
