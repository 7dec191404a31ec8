import { sql } from 'kysely'
import { audit, type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { brokenConstraint, found } from '../platform/errors.ts'
import { type Publication, unlessPlanWaits } from './through-plan.ts'

/** Lets everybody see a run and sign up for it, when its plan has come so far. One that is out already stays as it was. */
export const publishRun = (db: Db, person: Person, id: number): Promise<Publication> =>
  unlessPlanWaits(
    change(db, person, id, 'courses.run-published', sql<Date>`coalesce(r.published_at, ${person.at})`).then(
      () => ({ kind: 'published' }),
    ),
  )

/**
 * Takes a run back: it becomes a draft. Only while nobody has a seat, an offer or a place on its waiting list; the database
 * sees to it that nobody gets one at the same time.
 */
export async function unpublishRun(
  db: Db,
  person: Person,
  id: number,
): Promise<{ kind: 'unpublished' } | { kind: 'has-people' }> {
  try {
    await change(db, person, id, 'courses.run-unpublished', null)
    return { kind: 'unpublished' }
  } catch (error) {
    if (brokenConstraint(error) !== 'runs_taken_back_while_empty') throw error
    return { kind: 'has-people' }
  }
}

const change = (
  db: Db,
  person: Person,
  id: number,
  what: string,
  publishedAt: ReturnType<typeof sql<Date>> | null,
): Promise<void> =>
  db.transaction().execute(async (db) => {
    const { serviceId } = found(
      await db
        .updateTable('runs as r')
        .from('courses as c')
        .set({ publishedAt })
        .whereRef('c.id', '=', 'r.courseId')
        .where('r.id', '=', id)
        .where('c.serviceId', 'in', servicesOf(person, 'coordinator', 'manager'))
        .returning('c.serviceId')
        .executeTakeFirst(),
    )
    await audit(db, person, { what, serviceId, subject: { kind: 'run', id } })
  })
