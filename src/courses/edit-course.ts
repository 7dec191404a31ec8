import { sql, type Updateable } from 'kysely'
import { audit, type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import type { DB } from '../platform/tables.ts'
import { addCourse, type NewCourse } from './add.ts'
import { changeThemes } from './change.ts'
import { columnsOf, type Written } from './written.ts'

/** What is written about a course, with what it is about and whom it is made with. */
export type CourseFacts = Omit<Partial<Written<'courses'>>, 'serviceId' | 'publishedAt'> & {
  themes: string[]
  userOrganisations: number[]
}

/** The row was saved as its next version; or somebody else was there first, and nothing was changed. */
export type Edited = { kind: 'saved' } | { kind: 'stale' }

const editors = ['coordinator', 'professional', 'manager'] as const

/** Begins a course in a service, as a draft that nobody outside sees, and that is published through a plan. */
export const startCourse = (
  db: Db,
  person: Person,
  serviceId: number,
  { userOrganisations, ...facts }: CourseFacts & Omit<NewCourse, 'serviceId'>,
): Promise<{ id: number; slug: string }> =>
  inTransaction(db, async (db) => {
    found(
      await db
        .selectFrom('services')
        .select('id')
        .where('id', '=', serviceId)
        .where('id', 'in', servicesOf(person, ...editors))
        .executeTakeFirst(),
    )
    const course = await addCourse(db, { ...facts, serviceId, throughPlan: true })
    await changeUserOrganisations(db, course.id, userOrganisations)
    await audit(db, person, { what: 'courses.course-added', serviceId, subject: subjectOf(course.id) })
    return course
  })

/** In the transaction that is under way, or in one of its own. */
export const inTransaction = <T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute(work)

/** Writes a course anew, if it still is the version that was shown to who wrote. */
export const editCourse = (
  db: Db,
  person: Person,
  { id, version }: { id: number; version: number },
  { themes, userOrganisations, ...facts }: CourseFacts,
): Promise<Edited> =>
  db.transaction().execute(async (db) => {
    const course = await db
      .updateTable('courses')
      .set({ ...(columnsOf(facts) as Updateable<DB['courses']>), version: sql`version + 1` })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('serviceId', 'in', servicesOf(person, ...editors))
      .returning('serviceId')
      .executeTakeFirst()
    if (!course) return staleOrGone(db, person, id)
    await changeThemes(db, id, themes)
    await changeUserOrganisations(db, id, userOrganisations)
    await audit(db, person, {
      what: 'courses.course-edited',
      serviceId: course.serviceId,
      subject: subjectOf(id),
      details: { version: version + 1 },
    })
    return { kind: 'saved' }
  })

/** Somebody else was first, if this person may write here at all. */
export async function staleOrGone(db: Db, person: Person, id: number): Promise<{ kind: 'stale' }> {
  found(
    await db
      .selectFrom('courses')
      .select('id')
      .where('id', '=', id)
      .where('serviceId', 'in', servicesOf(person, ...editors))
      .executeTakeFirst(),
  )
  return { kind: 'stale' }
}

export const subjectOf = (id: number) => ({ kind: 'course', id })

async function changeUserOrganisations(db: Db, courseId: number, organisations: number[]): Promise<void> {
  await db.deleteFrom('courseUserOrganisations').where('courseId', '=', courseId).execute()
  if (organisations.length === 0) return
  await db
    .insertInto('courseUserOrganisations')
    .values([...new Set(organisations)].map((organisationId) => ({ courseId, organisationId })))
    .execute()
}
