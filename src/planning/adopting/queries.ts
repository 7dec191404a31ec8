import type { Db } from '../../platform/db.ts'
import type { Plan } from '../plans.ts'

/** Whether a plan's course was in another plan before: then what it says is from there. */
export async function wasPlannedBefore(
  db: Db,
  { id, course }: Pick<Plan, 'id' | 'course'>,
): Promise<boolean> {
  if (!course) return false
  const before = await db
    .selectFrom('plans')
    .select('id')
    .where('courseId', '=', course.id)
    .where('id', '<', id)
    .executeTakeFirst()
  return before !== undefined
}
