import { addImprovement } from '../../courses/index.ts'
import { audit, type Person } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint, found } from '../../platform/errors.ts'
import { changePlan, type PlanAtHand } from '../change-plan.ts'
import { type Side, sides } from '../sides.ts'
import type { ChangeForm } from './forms.ts'

/** Proposes to tell everybody what participants said and what was changed. Nobody has said yes to it yet. */
export const proposeChange = (
  db: Db,
  person: Person,
  planId: number,
  { said, changed }: ChangeForm,
): Promise<'proposed' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    await db
      .insertInto('planImprovements')
      .values({
        ...{ planId, round: plan.round, proposedBy: person.id, proposedAt: person.at },
        ...{ said: JSON.stringify(said), changed: JSON.stringify(changed) },
      })
      .execute()
    await audit(db, person, { what: 'planning.change-proposed', ...unitOf(plan) })
    return 'proposed' as const
  })

type Agreeing = { planId: number; change: number; side: Side }

/**
 * Says yes for one's side. With both it goes to the page of the course; a course that isn't out yet has no such page.
 * `other-side`: they have said yes to it for the other side, where they sat before.
 */
export async function agreeToChange(
  db: Db,
  person: Person,
  { planId, ...yes }: Agreeing,
): Promise<'agreed' | 'shown' | 'other-side' | 'stopped'> {
  try {
    return await changePlan(db, person, { id: planId, may: 'members' }, (db, plan) =>
      sayYes(db, person, plan, yes),
    )
  } catch (error) {
    if (brokenConstraint(error) === 'plan_improvement_agreements_not_for_both') return 'other-side'
    throw error
  }
}

async function sayYes(
  db: Db,
  person: Person,
  plan: PlanAtHand,
  { change, side }: Omit<Agreeing, 'planId'>,
): Promise<'agreed' | 'shown'> {
  const proposed = found(
    await db
      .selectFrom('planImprovements')
      .select(['id', 'said', 'changed', 'publishedAt'])
      .where('planId', '=', plan.id)
      .where('id', '=', change)
      .executeTakeFirst(),
  )
  await db
    .insertInto('planImprovementAgreements')
    .values({ improvementId: change, side, accountId: person.id, agreedAt: person.at })
    .onConflict((conflict) => conflict.columns(['improvementId', 'side']).doNothing())
    .execute()
  await audit(db, person, { what: 'planning.change-agreed', ...unitOf(plan), details: { side } })
  if (proposed.publishedAt || !(await bothAgree(db, change))) return 'agreed'
  return show(db, person, plan, proposed)
}

const bothAgree = async (db: Db, change: number): Promise<boolean> => {
  const agreed = await db
    .selectFrom('planImprovementAgreements')
    .select('side')
    .where('improvementId', '=', change)
    .execute()
  return agreed.length === sides.length
}

type Proposed = { id: number } & ChangeForm

async function show(
  db: Db,
  person: Person,
  plan: PlanAtHand,
  { id, said, changed }: Proposed,
): Promise<'shown' | 'agreed'> {
  const { courseId } = await db
    .selectFrom('plans')
    .select('courseId')
    .where('id', '=', plan.id)
    .executeTakeFirstOrThrow()
  if (courseId === null) return 'agreed'
  const improvementId = await addImprovement(db, { courseId, changedOn: dayOf(person.at), said, changed })
  await db
    .updateTable('planImprovements')
    .set({ improvementId, publishedAt: person.at })
    .where('id', '=', id)
    .execute()
  return 'shown'
}

const unitOf = (plan: PlanAtHand) => ({
  serviceId: plan.serviceId,
  planningGroupId: plan.planningGroupId,
  subject: { kind: 'plan', id: plan.id },
})
