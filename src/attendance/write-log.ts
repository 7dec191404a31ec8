import { audit, type Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { StaffedRun } from '../registrations/index.ts'
import { type DayLog, findLog } from './log-queries.ts'

type Words = Pick<DayLog, 'ledBy' | 'wentWell' | 'toChange'>
type Of = { run: StaffedRun; day: number }

export type Written = { kind: 'written' } | { kind: 'newer'; theirs: DayLog }

/** Writes the log of a session on top of the version that was shown; a newer one is left as it is, and answered. */
export const writeLog = (
  db: Db,
  person: Person,
  { run, day }: Of,
  { version, ...words }: Words & { version: number },
): Promise<Written> =>
  db.transaction().execute(async (db) => {
    const trace = { writtenAt: person.at, writtenBy: person.id }
    const row =
      version === 0
        ? await db
            .insertInto('dayLogs')
            .values({ runId: run.id, day, ...words, ...trace })
            .onConflict((conflict) => conflict.doNothing())
            .returning('version')
            .executeTakeFirst()
        : await db
            .updateTable('dayLogs')
            .set((eb) => ({ ...words, ...trace, version: eb('version', '+', 1) }))
            .where('runId', '=', run.id)
            .where('day', '=', day)
            .where('version', '=', version)
            .returning('version')
            .executeTakeFirst()
    if (!row) {
      const theirs = found(await findLog(db, run.id, day))
      return isSame(theirs, words) ? { kind: 'written' } : { kind: 'newer', theirs }
    }
    await trail(db, person, { run, day }, 'attendance.log-written')
    return { kind: 'written' }
  })

/** Adds what the group said. The same form sent twice is one note. */
export const addNote = (
  db: Db,
  secrets: Secrets,
  person: Person,
  { run, day }: Of,
  { said, formToken }: { said: string; formToken: string },
): Promise<void> =>
  db.transaction().execute(async (db) => {
    const submission = secrets.lookup('submission', formToken)
    const added = await db
      .insertInto('oralEvaluationNotes')
      .values({ runId: run.id, day, said, notedAt: person.at, notedBy: person.id, submission })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) await trail(db, person, { run, day }, 'attendance.note-added')
  })

/** Removes a note of this run; one that is gone, or another run's, is left as it is. Answers its day. */
export const removeNote = (
  db: Db,
  person: Person,
  run: StaffedRun,
  id: number,
): Promise<number | undefined> =>
  db.transaction().execute(async (db) => {
    const removed = await db
      .deleteFrom('oralEvaluationNotes')
      .where('id', '=', id)
      .where('runId', '=', run.id)
      .returning('day')
      .executeTakeFirst()
    if (removed) await trail(db, person, { run, day: removed.day }, 'attendance.note-removed')
    return removed?.day
  })

const trail = (db: Db, person: Person, { run, day }: Of, what: string) =>
  audit(db, person, {
    what,
    serviceId: run.serviceId,
    subject: { kind: 'run', id: run.id },
    details: { day },
  })

const isSame = (one: Words, other: Words): boolean =>
  one.ledBy === other.ledBy && one.wentWell === other.wentWell && one.toChange === other.toChange
