import { type Person, type ServiceRole, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Held } from '../held.ts'
import { inSeatsOf } from '../seats.ts'

/** A run as those who hold it change it: which, and whose. */
export type OwnRun = { id: number; courseId: number; serviceId: number }

/**
 * Does `work` with the seats of the course held, if the person works in the service that holds the run, in one of these roles
 * if any are named; else it isn't there.
 */
export const inOwnSeats = <T>(
  db: Db,
  person: Person,
  { id, courseId }: OwnRun,
  work: (db: Db) => Promise<T>,
  ...roles: ServiceRole[]
): Promise<T> =>
  inSeatsOf(db, courseId, async (db) => {
    await checkOwn(db, person, id, ...roles)
    return await work(db)
  })

/** Not found, unless the person works in the service that holds the run, in one of these roles if any are named. */
export async function checkOwn(db: Db, person: Person, run: number, ...roles: ServiceRole[]): Promise<void> {
  const row = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select('r.id')
    .where('r.id', '=', run)
    .where('c.serviceId', 'in', servicesOf(person, ...roles))
    .executeTakeFirst()
  found(row)
}

/** A registration that has seats on a run, waits for it or is offered it; else it isn't there. */
export async function getHeldOn(db: Db, { id, courseId }: OwnRun, registration: number): Promise<Held> {
  const row = await db
    .selectFrom('registrations as g')
    .select('g.id')
    .where('g.id', '=', registration)
    .where((eb) =>
      eb.or([
        eb('g.runId', '=', id),
        eb.exists(
          eb
            .selectFrom('queueEntries as q')
            .select('q.runId')
            .whereRef('q.registrationId', '=', 'g.id')
            .where('q.runId', '=', id),
        ),
      ]),
    )
    .executeTakeFirst()
  return { id: found(row).id, course: courseId }
}
