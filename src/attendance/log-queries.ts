import type { Db } from '../platform/db.ts'

/** What was written after a session. */
export type DayLog = Awaited<ReturnType<typeof listLogs>>[number]
export type Note = Awaited<ReturnType<typeof listNotes>>[number]

export const listLogs = (db: Db, run: number) =>
  db
    .selectFrom('dayLogs as l')
    .leftJoin('accounts as a', 'a.id', 'l.writtenBy')
    .select([
      'l.day',
      'l.ledBy',
      'l.wentWell',
      'l.toChange',
      'l.version',
      'l.writtenAt',
      'a.name as writtenBy',
    ])
    .where('l.runId', '=', run)
    .orderBy('l.day')
    .execute()

export const findLog = async (db: Db, run: number, day: number): Promise<DayLog | undefined> =>
  (await listLogs(db, run)).find((log) => log.day === day)

export const listNotes = (db: Db, run: number) =>
  db
    .selectFrom('oralEvaluationNotes')
    .select(['id', 'day', 'said'])
    .where('runId', '=', run)
    .orderBy('day')
    .orderBy('id')
    .execute()
