import { seedPlan } from '../../planning/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { writeEarlierRuns } from '../earlier-runs.ts'
import { writeRunsBefore } from '../evaluations/earlier.ts'
import type { Options } from '../seed.ts'
import { betterSince } from './better-since.ts'
import { closed } from './closed.ts'
import { fromProgramme } from './from-programme.ts'
import { inTheMiddle } from './in-the-middle.ts'
import { justBegun } from './just-begun.ts'
import { onHold } from './on-hold.ts'
import { roundAgain } from './round-again.ts'
import { soonHeld } from './soon-held.ts'
import { toBeSigned } from './to-be-signed.ts'
import { type DemoPlan, findWorld } from './world.ts'

/** At six places in the circle, two that stand still, and one that shows over the years that it helped to go round. */
const plans: DemoPlan[] = [
  inTheMiddle,
  justBegun,
  fromProgramme,
  toBeSigned,
  soonHeld,
  roundAgain,
  betterSince,
  onHold,
  closed,
]

/** Writes the plans of the demo people, and what was held of their programmes elsewhere before. */
export async function seedPlans(db: Db, { now, log }: Options): Promise<void> {
  const world = await findWorld(db, now)
  if (!world) return
  await writeEarlierRuns(db, now)
  await writeRunsBefore(db, dayOf(now))
  let written = 0
  for (const plan of plans) {
    const seed = await plan(db, world)
    if (!seed) continue
    await seedPlan(db, seed)
    written += 1
  }
  log(`Demo data: ${written} plans`)
}
