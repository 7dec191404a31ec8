import type { Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { getPlan, type Plan } from './plans.ts'

/** A plan of somebody's own group, to write in. Those who only look on find nothing to write in. */
export async function getOwnPlan(db: Db, person: Person, id: number): Promise<Plan> {
  const plan = await getPlan(db, person, id)
  return found(plan.me.roles.length > 0 ? plan : undefined)
}
