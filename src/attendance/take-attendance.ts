import { sql } from 'kysely'
import { audit, type Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { listSeated, noteViews, type Registrar, type StaffedRun } from '../registrations/index.ts'
import { listMarks } from './queries.ts'
import { type Decided, decideMarks, keyOf, type Mark, type Sent } from './rules.ts'

type Marks = { sent: Sent[]; restCame: boolean }

/**
 * Saves the marks of a session. Two who mark at once wait for each other here, and neither writes over the other unseen.
 * A mark of somebody without a seat on the run is left out.
 */
export const takeAttendance = (
  db: Db,
  registrar: Registrar,
  person: Person,
  { run, day }: { run: StaffedRun; day: number },
  { sent, restCame }: Marks,
): Promise<Decided> =>
  db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('attendance'), ${run.id})`.execute(db)
    const seated = (await listSeated(db, registrar, run.id)).map(keyOf)
    const known = await listMarks(db, { run: run.id, day })
    const decided = decideMarks(
      known,
      sent.filter(({ key }) => seated.includes(key)),
      { by: person.id, rest: restCame ? seated : [] },
    )
    if (decided.save.length === 0) return decided
    await writeMarks(db, person, { run: run.id, day }, decided.save)
    await audit(db, person, {
      what: 'attendance.taken',
      serviceId: run.serviceId,
      subject: { kind: 'run', id: run.id },
      details: { day, marks: decided.save.length },
    })
    return decided
  })

/** The list of a session with its marks, and the trace of who looked at it. */
export const seeAttendance = (
  db: Db,
  registrar: Registrar,
  person: Person,
  { run, day }: { run: StaffedRun; day: number },
) =>
  db.transaction().execute(async (db) => {
    const seated = await listSeated(db, registrar, run.id)
    const looked = [...new Set(seated.filter(({ name }) => name).map(({ registration }) => registration))]
    await noteViews(db, person, run.serviceId, looked, 'attendance')
    await audit(db, person, {
      what: 'attendance.seen',
      serviceId: run.serviceId,
      subject: { kind: 'run', id: run.id },
      details: { day },
    })
    return { seated, known: await listMarks(db, { run: run.id, day }) }
  })

async function writeMarks(
  db: Db,
  person: Person,
  { run, day }: { run: number; day: number },
  marks: { key: string; mark: Mark }[],
): Promise<void> {
  await db
    .insertInto('attendanceMarks')
    .values(
      marks.map(({ key, mark }) => {
        const [registrationId = 0, member = 0] = key.split('-').map(Number)
        return { runId: run, day, registrationId, member, mark, markedAt: person.at, markedBy: person.id }
      }),
    )
    .onConflict((conflict) =>
      conflict.columns(['runId', 'day', 'registrationId', 'member']).doUpdateSet({
        mark: (eb) => eb.ref('excluded.mark'),
        markedAt: person.at,
        markedBy: person.id,
      }),
    )
    .execute()
}
