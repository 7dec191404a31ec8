import type { Db } from '../platform/db.ts'
import { type Known, keyOf, type Mark } from './rules.ts'

export type Session = { run: number; day: number }

/** The marks of one session, by person, with who made each and when. */
export async function listMarks(
  db: Db,
  { run, day }: Session,
): Promise<Map<string, Known & { at: Date; name: string | null }>> {
  const rows = await db
    .selectFrom('attendanceMarks as m')
    .leftJoin('accounts as a', 'a.id', 'm.markedBy')
    .select([
      'm.registrationId as registration',
      'm.member',
      'm.mark',
      'm.markedBy as by',
      'm.markedAt as at',
      'a.name',
    ])
    .where('m.runId', '=', run)
    .where('m.day', '=', day)
    .execute()
  return new Map(rows.map(({ mark, ...row }) => [keyOf(row), { ...row, mark: mark as Mark }]))
}

/** The marks of a run, session by session. */
export async function listMarksOfRun(db: Db, run: number): Promise<Map<number, Map<string, { mark: Mark }>>> {
  const rows = await db
    .selectFrom('attendanceMarks')
    .select(['day', 'registrationId as registration', 'member', 'mark'])
    .where('runId', '=', run)
    .execute()
  const byDay = new Map<number, Map<string, { mark: Mark }>>()
  for (const { day, mark, ...who } of rows) {
    const marks = byDay.get(day) ?? new Map<string, { mark: Mark }>()
    marks.set(keyOf(who), { mark: mark as Mark })
    byDay.set(day, marks)
  }
  return byDay
}

/** The days on which each person of a registration came. */
export async function listDaysAttended(
  db: Db,
  registration: number,
): Promise<{ member: number; day: number }[]> {
  return db
    .selectFrom('attendanceMarks')
    .select(['member', 'day'])
    .where('registrationId', '=', registration)
    .where('mark', '=', 'came')
    .orderBy('member')
    .orderBy('day')
    .execute()
}

/** Who answers for a run: for a certificate. */
export const getOwnerName = async (db: Db, run: number): Promise<string> =>
  (
    await db
      .selectFrom('runs as r')
      .innerJoin('courses as c', 'c.id', 'r.courseId')
      .innerJoin('services as s', 's.id', 'c.serviceId')
      .innerJoin('organisations as o', 'o.id', 's.ownerId')
      .select('o.name')
      .where('r.id', '=', run)
      .executeTakeFirstOrThrow()
  ).name
