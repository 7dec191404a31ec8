import { sql, type Updateable } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { DB } from '../platform/tables.ts'
import { addSessions, type NewCourse, type NewRun, spanOf } from './add.ts'
import type { Session } from './rules.ts'
import { columnsOf, differs, settingsOf } from './written.ts'

/** Changes what is given of a course and leaves the rest. Answers whether anything was new. Call it in a transaction. */
export async function changeCourse(
  db: Db,
  id: number,
  { themes, ...facts }: Partial<NewCourse>,
): Promise<boolean> {
  const themesChanged = themes ? await changeThemes(db, id, themes) : false
  const columns = columnsOf(facts)
  if (Object.keys(columns).length === 0) return themesChanged
  const changed = await db
    .updateTable('courses')
    .set(settingsOf(columns) as Updateable<DB['courses']>)
    .where('id', '=', id)
    .where(differs(columns))
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined || themesChanged
}

/** Whether a run says otherwise than these facts, its sessions included. */
export async function runDiffers(
  db: Db,
  id: number,
  { sessions, ...facts }: Partial<NewRun>,
): Promise<boolean> {
  const columns = columnsOf({ ...facts, ...(sessions && spanOf(sessions)) })
  const [row, known] = await Promise.all([
    Object.keys(columns).length > 0 &&
      db.selectFrom('runs').select('id').where('id', '=', id).where(differs(columns)).executeTakeFirst(),
    sessions ? listSessions(db, id) : [],
  ])
  return Boolean(row) || (sessions !== undefined && !isSame(sessions, known))
}

/** Changes what is given of a run and leaves the rest. Calendars that hold it are told by its sequence number. */
export async function changeRun(db: Db, id: number, { sessions, ...facts }: Partial<NewRun>): Promise<void> {
  const columns = columnsOf({ ...facts, ...(sessions && spanOf(sessions)) })
  if (Object.keys(columns).length > 0) {
    await db
      .updateTable('runs')
      .set(settingsOf(columns) as Updateable<DB['runs']>)
      .where('id', '=', id)
      .execute()
  }
  if (!sessions || isSame(sessions, await listSessions(db, id))) return
  await db.deleteFrom('sessions').where('runId', '=', id).execute()
  await addSessions(db, id, sessions)
  await db
    .updateTable('runs')
    .set({ calendarSequence: sql`calendar_sequence + 1` })
    .where('id', '=', id)
    .execute()
}

const listSessions = (db: Db, runId: number): Promise<Session[]> =>
  db.selectFrom('sessions').select(['startsAt', 'endsAt']).where('runId', '=', runId).orderBy('day').execute()

const isSame = (some: Session[], others: Session[]): boolean => timesOf(some) === timesOf(others)
const timesOf = (sessions: Session[]): string =>
  sessions.map(({ startsAt, endsAt }) => `${startsAt.getTime()}-${endsAt.getTime()}`).join()

export async function changeThemes(db: Db, courseId: number, themes: string[]): Promise<boolean> {
  const removed = await db
    .deleteFrom('courseThemes')
    .where('courseId', '=', courseId)
    .where(sql<boolean>`theme_id <> all(${themes}::text[])`)
    .executeTakeFirst()
  const added =
    themes.length > 0 &&
    (await db
      .insertInto('courseThemes')
      .values(themes.map((themeId) => ({ courseId, themeId })))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst())
  return removed.numDeletedRows > 0n || (added !== false && (added.numInsertedOrUpdatedRows ?? 0n) > 0n)
}
