import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Registrar } from '../registrar.ts'
import type { Role } from '../rules.ts'
import { findRun } from '../run-facts.ts'
import { isOver } from './add-referred.ts'
import { inOwnSeats, type OwnRun } from './own-run.ts'
import { seatsForNewcomer } from './seats-for-newcomer.ts'

export const ageBands = ['under-18', '18-39', '40-59', '60-74', '75-over'] as const
export type AgeBand = (typeof ageBands)[number]
export const sexes = ['woman', 'man', 'other'] as const
export type Sex = (typeof sexes)[number]

/** Somebody whose name only the hospital holds: who they are on the course, and what may be counted. */
export type Counted = {
  role: Role
  ageBand?: AgeBand | undefined
  sex?: Sex | undefined
  municipalityNumber?: string | undefined
}

export type CountedIn =
  | { kind: 'counted'; people: number }
  | { kind: 'no-room'; free: number; waiting: number }
  | { kind: 'closed' }

/** Counts in people whose names are held elsewhere: each takes a seat. They don't wait here; the hospital keeps that list. */
export const addCounted = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  { counted, people, key }: { counted: Counted; people: number; key: string },
): Promise<CountedIn> =>
  inOwnSeats(db, person, own, async (db) => {
    const now = person.at
    const submissions = Array.from({ length: people }, (_, index) =>
      registrar.secrets.lookup('submission', `${own.id}:${key}:${index}`),
    )
    if (await isSent(db, submissions)) return { kind: 'counted', people }
    const run = await findRun(db, own.id)
    if (!run || isOver(run, now)) return { kind: 'closed' }
    if (!(await seatsForNewcomer(db, registrar, own.id, people, now)))
      return { kind: 'no-room', free: run.seatsLeft, waiting: run.waiting }
    const { role, ...described } = counted
    await db
      .insertInto('registrations')
      .values(
        submissions.map((submission) => ({
          ...described,
          runId: own.id,
          roles: [role],
          locale: 'nb',
          counted: true,
          submission,
          registeredAt: now,
          confirmedAt: now,
          addedBy: person.id,
        })),
      )
      .execute()
    await audit(db, person, {
      what: 'registrations.participants-counted',
      serviceId: own.serviceId,
      subject: { kind: 'run', id: own.id },
      details: { people },
    })
    return { kind: 'counted', people }
  })

async function isSent(db: Db, [first]: Buffer[]): Promise<boolean> {
  if (!first) return true
  const row = await db
    .selectFrom('registrations')
    .select('id')
    .where('submission', '=', first)
    .executeTakeFirst()
  return row !== undefined
}
