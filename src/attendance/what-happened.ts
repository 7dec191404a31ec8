import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** A session as it went: how many came of how many seats taken, what was written after it, and what the group said. No names. */
export type SessionAsHeld = Awaited<ReturnType<typeof listSessionsAsHeld>>[number]

/** The sessions of these runs that have begun, each with its numbers, day log and oral evaluation. For those who planned them. */
export const listSessionsAsHeld = (db: Db, runs: number[], now: Date) =>
  db
    .selectFrom('sessions as s')
    .leftJoin('dayLogs as l', (join) => join.onRef('l.runId', '=', 's.runId').onRef('l.day', '=', 's.day'))
    .where(sql<boolean>`s.run_id = any(${runs}::int[])`)
    .where('s.startsAt', '<=', now)
    .select(['s.runId', 's.day', 's.startsAt', 's.endsAt', 'l.wentWell', 'l.toChange'])
    .select([
      sql<number>`(select count(*)::int from attendance_marks m
        where m.run_id = s.run_id and m.day = s.day and m.mark = 'came')`.as('came'),
      sql<number>`(select count(*)::int from attendance_marks m
        where m.run_id = s.run_id and m.day = s.day)`.as('marked'),
      sql<string[]>`array(select n.said from oral_evaluation_notes n
        where n.run_id = s.run_id and n.day = s.day order by n.id)`.as('said'),
    ])
    .orderBy('s.runId', 'desc')
    .orderBy('s.day')
    .execute()
