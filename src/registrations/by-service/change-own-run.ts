import { changeRun as changeRunOfCourse, type NewRun, runDiffers } from '../../courses/index.ts'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { changeRun } from '../change-run.ts'
import type { Registrar } from '../registrar.ts'
import { previewMessage, type Reach } from './messages.ts'
import { inOwnSeats, type OwnRun } from './own-run.ts'

/**
 * Whom a change of a run would be written to: everybody who has seats or waits, when its times or place become others.
 * Undefined when it says what it said before, or when there is nobody to tell.
 */
export async function previewRunChange(
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  { sessions, place, address }: Pick<Partial<NewRun>, 'sessions' | 'place' | 'address'>,
): Promise<Reach | undefined> {
  const where = { ...(place !== undefined && { place }), ...(address !== undefined && { address }) }
  if (!(await runDiffers(db, own.id, { ...where, ...(sessions && { sessions }) }))) return undefined
  const reach = await previewMessage(db, registrar, person, own, 'everyone')
  return reach.reached + reach.unreached.length > 0 ? reach : undefined
}

/** Cancels a run, and tells everybody who has seats or waits why, and which other dates there are. Done once, by who answers for it. */
export const cancelRun = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  because: LocalisedText,
): Promise<{ kind: 'cancelled' } | { kind: 'was-cancelled' }> =>
  inOwnSeats(
    db,
    person,
    own,
    async (db) => {
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
    },
    'coordinator',
    'manager',
  )
