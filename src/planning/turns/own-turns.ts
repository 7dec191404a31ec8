import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { findGoingOn } from '../plans.ts'
import { listKnown, noteTurns } from './queries.ts'
import { newsIn, turnsOf } from './rules.ts'

/** Whoever does something in a plan sees there what waits on them after it: they aren't told of it by mail as well. */
export async function noteOwnTurns(db: Db, { id, at }: Person, planId: number): Promise<void> {
  const plan = await findGoingOn(db, planId, at)
  const me = plan?.members.find((member) => member.id === id)
  if (!plan || !me) return
  const known = (await listKnown(db, [planId])).filter(({ accountId }) => accountId === id)
  const news = newsIn(turnsOf(plan.waits, plan.round, me), known, { now: at, isSeen: true })
  await noteTurns(db, { plan: planId, account: id, now: at }, news)
}
