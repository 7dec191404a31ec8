import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { RunFigure } from '../../results/index.ts'
import { changePlan } from '../change-plan.ts'
import { type FindingName, keepFigure } from './figures.ts'
import type { ActionForm } from './forms.ts'

/** Adds something that is to be better, with an owner and a day. */
export const addAction = (
  db: Db,
  person: Person,
  planId: number,
  { what, why, owner, due }: ActionForm,
  figure?: { name: FindingName; figure: RunFigure },
): Promise<'added' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const { id } = await db
      .insertInto('planActions')
      .values({
        ...{ planId, round: plan.round, what, because: why, owner, due },
        ...{ addedBy: person.id, addedAt: person.at },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (figure) await keepFigure(db, id, figure.name, figure.figure)
    await audit(db, person, { what: 'planning.action-added', ...unitOf(plan), details: { action: id } })
    return 'added' as const
  })

/** Ends an action: done, or waived with a reason. One that has ended stays as it ended. */
export const settleAction = (
  db: Db,
  person: Person,
  { planId, action }: { planId: number; action: number },
  how: { kind: 'done' } | { kind: 'waived'; because: string },
): Promise<'settled' | 'already' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const { doneAt, waivedAt } = found(
      await db
        .selectFrom('planActions')
        .select(['doneAt', 'waivedAt'])
        .where('planId', '=', planId)
        .where('id', '=', action)
        .executeTakeFirst(),
    )
    if (doneAt || waivedAt) return 'already'
    await db
      .updateTable('planActions')
      .set(
        how.kind === 'done'
          ? { doneAt: person.at, doneBy: person.id }
          : { waivedAt: person.at, waivedBy: person.id, waivedBecause: how.because },
      )
      .where('id', '=', action)
      .execute()
    await audit(db, person, { what: `planning.action-${how.kind}`, ...unitOf(plan), details: { action } })
    return 'settled'
  })

const unitOf = (plan: { id: number; serviceId: number; planningGroupId: number }) => ({
  serviceId: plan.serviceId,
  planningGroupId: plan.planningGroupId,
  subject: { kind: 'plan', id: plan.id },
})
