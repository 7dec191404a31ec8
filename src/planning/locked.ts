import { type Person, planningGroupsOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'

/**
 * Holds a plan still while one of its members changes something in it: changes come one at a time, each on top of the last.
 * `stopped` while it is paused or closed, when nothing is changed. For others than members it isn't there.
 */
export async function lockPlan(db: Db, person: Person, id: number): Promise<{ stopped: boolean }> {
  const plan = found(
    await db
      .selectFrom('plans')
      .select(['pausedAt', 'closedAt'])
      .where('id', '=', id)
      .where('planningGroupId', 'in', planningGroupsOf(person))
      .forUpdate()
      .executeTakeFirst(),
  )
  return { stopped: plan.pausedAt !== null || plan.closedAt !== null }
}
