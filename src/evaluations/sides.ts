import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/**
 * The sides of an evaluation, each readable in a role of its own: whom we ask, the keys that link one's answers, and the answers. Pages
 * about results read in a role that sees what may be told of answers, and none of them.
 */
export type Side = 'invitations' | 'linking' | 'answers' | 'results'

/**
 * One transaction on one side. Never part of another transaction: what is written on two sides in one would have the
 * transaction's number in common, and whoever reads the files of the database could join them by it.
 */
export const asSide = <T>(db: Db, side: Side, work: (db: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (db) => {
    await sql`set local role ${sql.id(`mestring_${side}`)}`.execute(db)
    return work(db)
  })
