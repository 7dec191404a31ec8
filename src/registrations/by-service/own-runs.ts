import { type Person, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { listRuns } from '../run-facts.ts'

const day = 24 * 60 * 60 * 1000

/** How full a run is, for those who hold it. */
export type Fullness = {
  capacity: number
  taken: number
  saved: number
  waiting: number
  shrinksTo: number | null
}

/** The ledger of a run. */
export const getFullness = (db: Db, run: number): Promise<Fullness> =>
  db
    .selectFrom('runSeats')
    .select(['capacity', 'taken', 'saved', 'waiting', 'shrinksTo'])
    .where('runId', '=', run)
    .executeTakeFirstOrThrow()

/** The runs that somebody's services hold: those to come, and those that ended in the last month. Soonest first. */
export async function listOwnRuns(db: Db, person: Person) {
  const rows = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('runSeats as s', 's.runId', 'r.id')
    .select(['r.id', 's.capacity', 's.taken', 's.saved', 's.waiting', 's.shrinksTo'])
    .where('c.serviceId', 'in', servicesOf(person))
    .where('r.publishedAt', 'is not', null)
    .where('r.endsAt', '>', new Date(person.at.getTime() - 30 * day))
    .execute()
  const full = new Map(rows.map(({ id, ...fullness }) => [id, fullness]))
  const runs = await listRuns(db, [...full.keys()])
  return runs.map((run) => ({ ...run, fullness: full.get(run.id) as Fullness }))
}

/** The other runs of a course that somebody can be moved to. */
export async function listTargets(db: Db, { id, courseId }: { id: number; courseId: number }, now: Date) {
  const rows = await db
    .selectFrom('runs')
    .select('id')
    .where('courseId', '=', courseId)
    .where('id', '<>', id)
    .where('publishedAt', 'is not', null)
    .where('cancelledAt', 'is', null)
    .where('endsAt', '>', now)
    .execute()
  return listRuns(
    db,
    rows.map(({ id }) => id),
  )
}

/** Offers to people who gave no e-mail address: the service calls them before the time is out. */
export async function listToCall(db: Db, person: Person) {
  return db
    .selectFrom('offers as o')
    .innerJoin('registrations as g', 'g.id', 'o.registrationId')
    .innerJoin('runs as r', 'r.id', 'o.runId')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['o.registrationId', 'o.expiresAt', 'r.slug as run', 'c.slug as course', 'c.title', 'g.number'])
    .where('c.serviceId', 'in', servicesOf(person))
    .where('o.outcome', 'is', null)
    .where('o.expiresAt', '>', person.at)
    .where('g.byPhone', '=', true)
    .orderBy('o.expiresAt')
    .execute()
}
