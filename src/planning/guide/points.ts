import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { changePlan } from '../change-plan.ts'
import { findPlanGuide } from './queries.ts'
import { heldOf } from './rules.ts'

/** Which of the programme's points the group has ticked. */
export const listSettledPoints = async (db: Db, planId: number): Promise<string[]> =>
  (
    await db.selectFrom('planGuidePoints').select('key').where('planId', '=', planId).orderBy('key').execute()
  ).map(({ key }) => key)

/** Ticks these of the points that the group has of the guide, and no others. Who ticked one first stays by it. */
export const settlePoints = (
  db: Db,
  person: Person,
  planId: number,
  keys: string[],
): Promise<'saved' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const { programmeId } = await db
      .selectFrom('plans')
      .select('programmeId')
      .where('id', '=', planId)
      .executeTakeFirstOrThrow()
    const guide = await findPlanGuide(db, { id: planId, programmeId }, person.at)
    const settled = heldOf(guide?.standings ?? [], 'anchoring').filter(({ key }) => keys.includes(key))
    await db
      .deleteFrom('planGuidePoints')
      .where('planId', '=', planId)
      .where('key', 'not in', ['', ...settled.map(({ key }) => key)])
      .execute()
    if (settled.length > 0)
      await db
        .insertInto('planGuidePoints')
        .values(settled.map(({ key }) => ({ planId, key, settledBy: person.id, settledAt: person.at })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    await audit(db, person, {
      what: 'planning.guide-points-ticked',
      serviceId: plan.serviceId,
      planningGroupId: plan.planningGroupId,
      subject: { kind: 'plan', id: planId },
      details: { points: settled.length },
    })
    return 'saved' as const
  })
