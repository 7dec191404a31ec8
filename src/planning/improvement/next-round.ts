import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { changePlan } from '../change-plan.ts'
import type { Plan } from '../plans.ts'
import { getPlan } from '../plans.ts'

/** Whether the circle has been gone round: held, evaluated by both sides, and its actions settled. */
export const roundIsOver = ({ done }: Pick<Plan, 'done'>): boolean =>
  done.has('evaluation-meeting') && done.has('improvement')

/** Begins the circle again. Two who press at once begin one round. */
export const beginRound = (
  db: Db,
  person: Person,
  { planId, round }: { planId: number; round: number },
): Promise<'begun' | 'not-ready' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    if (plan.round === round) return 'begun'
    if (plan.round + 1 !== round || !roundIsOver(await getPlan(db, person, planId))) return 'not-ready'
    await db.updateTable('plans').set({ round, roundBeganAt: person.at }).where('id', '=', planId).execute()
    await audit(db, person, {
      what: 'planning.round-begun',
      serviceId: plan.serviceId,
      planningGroupId: plan.planningGroupId,
      subject: { kind: 'plan', id: planId },
      details: { round },
    })
    return 'begun'
  })
