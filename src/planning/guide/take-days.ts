import { editProgramme, getPlannedCourse } from '../../courses/index.ts'
import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { PlanGuide } from './queries.ts'
import { asProgramme, heldOf } from './rules.ts'

/** A course that has just been drafted begins with the days that the group has of the guide. */
export async function takeDays(
  db: Db,
  person: Person,
  courseId: number,
  guide: PlanGuide | undefined,
): Promise<void> {
  const items = guide ? heldOf(guide.standings, 'day').flatMap(asProgramme) : []
  if (items.length === 0) return
  const { version } = await getPlannedCourse(db, courseId, person.at)
  await editProgramme(db, person, { id: courseId, version }, items)
}
