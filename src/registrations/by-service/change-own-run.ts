import { changeRun as changeRunOfCourse, type NewRun } from '../../courses/index.ts'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { changeRun, type RunChanged } from '../change-run.ts'
import type { Registrar } from '../registrar.ts'
import { previewMessage, type Reach } from './messages.ts'
import { inOwnSeats, type OwnRun } from './own-run.ts'

/** Whom a new date or place, or a cancellation, would be written to. */
export const previewRunChange = (db: Db, registrar: Registrar, person: Person, own: OwnRun): Promise<Reach> =>
  previewMessage(db, registrar, person, own, 'everyone')

/**
 * Changes the times or the place of a run, and tells everybody who has seats or waits. Their calendars follow its sequence
 * number. What is the same as before is told to nobody.
 */
export const changeOwnRun = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  facts: Partial<NewRun>,
): Promise<RunChanged> =>
  inOwnSeats(db, person, own, async (db) => {
    const done = await changeRun(
      db,
      registrar,
      own.id,
      (db) => changeRunOfCourse(db, own.id, facts),
      person.at,
    )
    if (done.kind === 'changed') {
      await audit(db, person, {
        what: 'registrations.run-changed',
        serviceId: own.serviceId,
        subject: { kind: 'run', id: own.id },
        details: { told: done.told },
      })
    }
    return done
  })

/** Cancels a run, and tells everybody who has seats or waits why, and which other dates there are. Done once. */
export const cancelRun = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  because: LocalisedText,
): Promise<{ kind: 'cancelled' } | { kind: 'was-cancelled' }> =>
  inOwnSeats(db, person, own, async (db) => {
    const before = await db
      .selectFrom('runs')
      .select('cancelledAt')
      .where('id', '=', own.id)
      .executeTakeFirstOrThrow()
    if (before.cancelledAt) return { kind: 'was-cancelled' }
    const facts = { cancelledAt: person.at, cancelledBecause: because }
    await changeRun(db, registrar, own.id, (db) => changeRunOfCourse(db, own.id, facts), person.at)
    await audit(db, person, {
      what: 'registrations.run-cancelled',
      serviceId: own.serviceId,
      subject: { kind: 'run', id: own.id },
    })
    return { kind: 'cancelled' }
  })
