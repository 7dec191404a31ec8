import { sql } from 'kysely'
import { audit, type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { type Edited, inTransaction, staleOrGone, subjectOf } from './edit-course.ts'
import type { ProgrammeItem } from './rules.ts'

/** Writes the whole programme of a course anew, if the course still is the version that was shown to who wrote. */
export const editProgramme = (
  db: Db,
  person: Person,
  { id, version }: { id: number; version: number },
  items: ProgrammeItem[],
): Promise<Edited> =>
  inTransaction(db, async (db) => {
    const course = await db
      .updateTable('courses')
      .set({ version: sql`version + 1` })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('serviceId', 'in', servicesOf(person, 'coordinator', 'professional', 'manager'))
      .returning('serviceId')
      .executeTakeFirst()
    if (!course) return staleOrGone(db, person, id)
    await db.deleteFrom('courseProgrammeItems').where('courseId', '=', id).execute()
    if (items.length > 0) {
      await db
        .insertInto('courseProgrammeItems')
        .values(items.map((item) => ({ ...item, title: JSON.stringify(item.title), courseId: id })))
        .execute()
    }
    await audit(db, person, {
      what: 'courses.programme-edited',
      serviceId: course.serviceId,
      subject: subjectOf(id),
      details: { parts: items.length },
    })
    return { kind: 'saved' }
  })
