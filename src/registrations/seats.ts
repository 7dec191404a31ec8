import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** Too many wanted the same seats at once; whoever asked may try again. */
export class Busy extends Error {
  override name = 'Busy'
  readonly statusCode = 503
}

/**
 * Does `work` in a transaction that holds the seats of all runs of a course, so that nothing about them changes meanwhile.
 * The seats of several runs are always locked in the same order. Inside a transaction, that one is used.
 */
export function inSeatsOf<T>(db: Db, course: number, work: (db: Db) => Promise<T>): Promise<T> {
  const locked = async (db: Db) => {
    await sql`select lock_seats_of_course(${course}::integer)`.execute(db)
    return await work(db)
  }
  return orBusy(db.isTransaction ? locked(db) : db.transaction().execute(locked))
}

/** Waited three seconds for a lock and gave up: said in words, not as a fault. */
export async function orBusy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw codeOf(error) === lockNotAvailable ? new Busy('Many are signing up at once') : error
  }
}

const lockNotAvailable = '55P03'
const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
