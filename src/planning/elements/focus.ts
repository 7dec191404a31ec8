import type { Db } from '../../platform/db.ts'
import type { Plan } from '../plans.ts'
import { nextFor } from '../waiting/waits.ts'
import { type Element, stateOf } from './elements.ts'
import { type Input, listInputs, listStandings } from './queries.ts'

export type Focus = { element: Element; inputs: Input[] }

/** The question that the plan stands at while the sides write apart: one's own next, or the goals. None when they are done with that. */
export async function findFocus(db: Db, plan: Plan): Promise<Focus | undefined> {
  if (plan.now !== 'meetings') return undefined
  const apart = (await listStandings(db, plan)).filter(
    (standing) => stateOf(standing).kind === 'written-apart',
  )
  const own = nextFor(plan.waits, plan.me)?.what
  const [mine] = own?.kind === 'write' ? own.elements : []
  const asked = [mine, 'goals', ...apart.map(({ element }) => element)]
  const element = asked.find((one) => apart.some((standing) => standing.element === one)) as
    | Element
    | undefined
  return element && { element, inputs: await listInputs(db, plan, element) }
}
