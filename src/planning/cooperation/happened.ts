import type { Db } from '../../platform/db.ts'
import { type Evaluation, findEvaluation } from '../evaluation/queries.ts'
import { listRunsAsHeld, type RunAsHeld } from '../holding/runs.ts'
import type { Plan } from '../plans.ts'

/** What came of the round under way: the last run of it that has begun, and what its participants answered. */
export type WhatHappened = {
  run: RunAsHeld | undefined
  sessions: RunAsHeld['asHeld']
  evaluation: Evaluation | undefined
}

export async function getHappened(db: Db, plan: Plan, now: Date): Promise<WhatHappened> {
  const [runs, evaluation] = await Promise.all([listRunsAsHeld(db, plan, now), findEvaluation(db, plan)])
  const run = runs.find(({ asHeld }) => asHeld[0] && asHeld[0].startsAt >= plan.roundBeganAt)
  return { run, sessions: run?.asHeld ?? [], evaluation }
}
