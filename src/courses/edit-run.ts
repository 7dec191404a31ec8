import { sql } from 'kysely'
import { audit, type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { addRun, type NewRun } from './add.ts'
import { changeRun } from './change.ts'
import type { Edited } from './edit-course.ts'
import { unlessPlanWaits } from './through-plan.ts'

/** What is written about a run, with all its sessions. */
export type RunFacts = Omit<NewRun, 'courseId' | 'publishedAt' | 'cancelledAt' | 'cancelledBecause'>

const editors = ['coordinator', 'professional', 'manager'] as const

/** Added, at these addresses; or they were to be published, and the plan of the course hasn't come so far. */
export type Started = { kind: 'started'; slugs: string[] } | { kind: 'waits-for-plan' }

/** Adds runs to a course, all or none: as drafts, or for everybody to see. */
export const startRuns = (
  db: Db,
  person: Person,
  courseId: number,
  runs: RunFacts[],
  publish: boolean,
): Promise<Started> =>
  unlessPlanWaits(addRuns(db, person, courseId, runs, publish).then((slugs) => ({ kind: 'started', slugs })))

const addRuns = (
  db: Db,
  person: Person,
  courseId: number,
  runs: RunFacts[],
  publish: boolean,
): Promise<string[]> =>
  db.transaction().execute(async (db) => {
    const { serviceId } = found(
      await db
        .selectFrom('courses')
        .select('serviceId')
        .where('id', '=', courseId)
        .where(
          'serviceId',
          'in',
          publish ? servicesOf(person, 'coordinator', 'manager') : servicesOf(person, ...editors),
        )
        .executeTakeFirst(),
    )
    const added: { id: number; slug: string }[] = []
    for (const run of runs)
      added.push(await addRun(db, { ...run, courseId, publishedAt: publish ? person.at : null }))
    await audit(
      db,
      person,
      ...added.map(({ id }) => ({
        what: publish ? 'courses.run-published' : 'courses.run-added',
        serviceId,
        subject: { kind: 'run', id },
      })),
    )
    return added.map(({ slug }) => slug)
  })

/**
 * Writes a run anew, if it still is the version that was shown to who wrote. Those who have signed up are told by the
 * registrations room, in whose transaction this is done.
 */
export async function editRun(
  db: Db,
  person: Person,
  { id, version }: { id: number; version: number },
  facts: RunFacts,
): Promise<Edited> {
  const run = await db
    .updateTable('runs')
    .set({ version: sql`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('courseId', 'in', coursesKeptBy(person))
    .returning(['courseId'])
    .executeTakeFirst()
  if (!run) {
    found(await mineOf(db, person, id))
    return { kind: 'stale' }
  }
  await changeRun(db, id, facts)
  await traceOf(db, person, id, 'courses.run-edited')
  return { kind: 'saved' }
}

const coursesKeptBy = (person: Person) =>
  sql<number>`(select id from courses where service_id in ${servicesOf(person, ...editors)})`

const mineOf = (db: Db, person: Person, id: number) =>
  db
    .selectFrom('runs')
    .select('id')
    .where('id', '=', id)
    .where('courseId', 'in', coursesKeptBy(person))
    .executeTakeFirst()

async function traceOf(db: Db, person: Person, id: number, what: string): Promise<void> {
  const { serviceId } = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select('c.serviceId')
    .where('r.id', '=', id)
    .executeTakeFirstOrThrow()
  await audit(db, person, { what, serviceId, subject: { kind: 'run', id } })
}
