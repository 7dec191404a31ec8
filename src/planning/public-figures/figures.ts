import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import type { FigureName } from '../../results/index.ts'
import { changePlan, changePlanAsItStands, type PlanAtHand } from '../change-plan.ts'
import { type Side, sides } from '../sides.ts'

/** So many may stand on the page of a course: few enough to be read, and chosen with care. */
export const most = 3

export type Proposal = 'proposed' | 'no-course' | 'full' | 'untold' | 'stopped'

/** Proposes that everybody may see what was answered to a question. Nobody has said yes to it yet. */
export async function proposeFigure(
  db: Db,
  person: Person,
  planId: number,
  { wave, code }: FigureName,
): Promise<Proposal> {
  try {
    return await changePlan<Proposal>(db, person, { id: planId, may: 'members' }, async (db, plan) => {
      const courseId = await findCourse(db, planId)
      if (courseId === null) return 'no-course'
      const place = await freePlace(db, courseId)
      if (place === undefined) return 'full'
      const { id } = await db
        .insertInto('planPublicFigures')
        .values({ planId, courseId, wave, code, place, proposedBy: person.id, proposedAt: person.at })
        .returning('id')
        .executeTakeFirstOrThrow()
      await trace(db, person, plan, 'planning.figure-proposed', { figure: id })
      return 'proposed'
    })
  } catch (error) {
    switch (brokenConstraint(error)) {
      case 'plan_public_figures_told':
        return 'untold'
      case 'plan_public_figures_once': // somebody chose the same just now
        return 'proposed'
      default:
        throw error
    }
  }
}

type Agreeing = { planId: number; figure: number; side: Side }

/**
 * Says yes for one's side. With both it stands on the page of the course from now on. `other-side`: they have said yes to it for
 * the other side, where they sat before.
 */
export async function agreeToFigure(
  db: Db,
  person: Person,
  { planId, ...yes }: Agreeing,
): Promise<'agreed' | 'down' | 'other-side' | 'stopped'> {
  try {
    return await changePlan(db, person, { id: planId, may: 'members' }, (db, plan) =>
      sayYes(db, person, plan, yes),
    )
  } catch (error) {
    if (brokenConstraint(error) === 'plan_public_figure_agreements_not_for_both') return 'other-side'
    throw error
  }
}

async function sayYes(
  db: Db,
  person: Person,
  plan: PlanAtHand,
  { figure, side }: Omit<Agreeing, 'planId'>,
): Promise<'agreed' | 'down'> {
  const chosen = await standing(db, plan.id, figure)
  if (!chosen) return 'down' // somebody took it down just now
  await db
    .insertInto('planPublicFigureAgreements')
    .values({ figureId: figure, side, accountId: person.id, agreedAt: person.at })
    .onConflict((conflict) => conflict.columns(['figureId', 'side']).doNothing())
    .execute()
  await trace(db, person, plan, 'planning.figure-agreed', { figure })
  if (!chosen.publishedAt && (await bothAgree(db, figure)))
    await db
      .updateTable('planPublicFigures')
      .set({ publishedAt: person.at })
      .where('id', '=', figure)
      .execute()
  return 'agreed'
}

/** Takes a figure down, proposed or shown: what one side no longer stands behind isn't shown. Also while the plan is on hold. */
export const takeDownFigure = (
  db: Db,
  person: Person,
  { planId, figure }: { planId: number; figure: number },
): Promise<void> =>
  changePlanAsItStands(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    if (!(await standing(db, planId, figure))) return // it is down already
    await db
      .updateTable('planPublicFigures')
      .set({ takenDownAt: person.at, takenDownBy: person.id })
      .where('id', '=', figure)
      .execute()
    await trace(db, person, plan, 'planning.figure-taken-down', { figure })
  })

const findCourse = async (db: Db, planId: number): Promise<number | null> =>
  (await db.selectFrom('plans').select('courseId').where('id', '=', planId).executeTakeFirstOrThrow())
    .courseId

async function freePlace(db: Db, courseId: number): Promise<number | undefined> {
  const taken = await db
    .selectFrom('planPublicFigures')
    .select('place')
    .where('courseId', '=', courseId)
    .where('takenDownAt', 'is', null)
    .execute()
  return Array.from({ length: most }, (_, at) => at + 1).find(
    (free) => !taken.some(({ place }) => place === free),
  )
}

const standing = (db: Db, planId: number, figure: number) =>
  db
    .selectFrom('planPublicFigures')
    .select('publishedAt')
    .where('planId', '=', planId)
    .where('id', '=', figure)
    .where('takenDownAt', 'is', null)
    .executeTakeFirst()

async function bothAgree(db: Db, figure: number): Promise<boolean> {
  const agreed = await db
    .selectFrom('planPublicFigureAgreements')
    .select('side')
    .where('figureId', '=', figure)
    .execute()
  return agreed.length === sides.length
}

const trace = (db: Db, person: Person, plan: PlanAtHand, what: string, details: Record<string, number>) =>
  audit(db, person, {
    what,
    serviceId: plan.serviceId,
    planningGroupId: plan.planningGroupId,
    subject: { kind: 'plan', id: plan.id },
    details,
  })
