import type { Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { keepsGroup } from './may.ts'
import { getPlan, type Plan } from './plans.ts'

/** A plan for somebody in its group; not found for those of the service who only look on. */
export async function getPlanAsMember(db: Db, person: Person, id: number): Promise<Plan> {
  const plan = await getPlan(db, person, id)
  return found(plan.me.roles.length > 0 ? plan : undefined)
}

/** A plan for somebody who keeps its group. */
export async function getPlanAsKeeper(db: Db, person: Person, id: number): Promise<Plan> {
  const plan = await getPlan(db, person, id)
  return found(keepsGroup(plan) ? plan : undefined)
}
