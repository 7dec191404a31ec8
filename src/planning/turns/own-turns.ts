import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { findGoingOn } from '../plans.ts'
import { listKnown, noteTurns } from './queries.ts'
import { turnsOf } from './rules.ts'

/** Whoever does something in a plan sees there what waits on them after it: they aren't told of it by mail as well. */
export async function noteOwnTurns(db: Db, { id, at }: Person, planId: number): Promise<void> {
  const plan = await findGoingOn(db, planId, at)
  const me = plan?.members.find((member) => member.id === id)
  if (!plan || !me) return
  const turns = turnsOf(plan.waits, plan.round, me)
  const known = (await listKnown(db, planId)).filter(({ accountId }) => accountId === id)
  const unknown = turns.filter(
    ({ key }) =>
      !known.some(({ turn, toldAt, overAt, since }) => turn === key && !overAt && toldAt && toldAt >= since),
  )
  await noteTurns(db, { plan: planId, account: id, now: at }, { turns, known, told: unknown })
}
