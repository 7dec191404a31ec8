import { editProgramme, getPlannedCourse } from '../../courses/index.ts'
import { audit, type Person, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import { changePlan, type PlanAtHand } from '../change-plan.ts'
import { findPlanGuide, type PlanGuide } from './queries.ts'
import { type Choice, type Standing, withDay } from './rules.ts'

type Answer = Choice['choice']

/**
 * `newer`: a version has come that wasn't shown. `staff-only`: a day goes into a course, which somebody of the service must
 * do. `beside`: taken, but the group has a day of its own, and that stands.
 */
export type Chosen = 'chosen' | 'beside' | 'newer' | 'staff-only' | 'stopped'

type Asked = { planId: number; key: string; version: number; choice: Answer }

/** Takes or declines a part of the version that was shown. The same answer twice is one. */
export const choosePart = (
  db: Db,
  person: Person,
  { planId, key, version, choice }: Asked,
): Promise<Chosen> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const { guide, courseId } = await guideOf(db, person, plan)
    if (guide.newest.version !== version) return 'newer'
    const standing = found(guide.standings.find((one) => one.key === key))
    return answer(db, person, { plan, guide, courseId }, standing, choice)
  })

/** Takes all that is open. Days that only the service can take are left. */
export const takeAll = (
  db: Db,
  person: Person,
  { planId, version }: { planId: number; version: number },
): Promise<Chosen> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const { guide, courseId } = await guideOf(db, person, plan)
    if (guide.newest.version !== version) return 'newer'
    const outcomes = new Set<Chosen>()
    for (const standing of guide.standings.filter(({ state }) => state === 'open'))
      outcomes.add(await answer(db, person, { plan, guide, courseId }, standing, 'taken'))
    return (['staff-only', 'beside'] as const).find((outcome) => outcomes.has(outcome)) ?? 'chosen'
  })

type At = { plan: PlanAtHand; guide: PlanGuide; courseId: number | null }

async function guideOf(db: Db, person: Person, { id }: PlanAtHand) {
  const { programmeId, courseId } = await db
    .selectFrom('plans')
    .select(['programmeId', 'courseId'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { guide: found(await findPlanGuide(db, { id, programmeId }, person.at)), courseId }
}

async function answer(
  db: Db,
  person: Person,
  { plan, guide, courseId }: At,
  standing: Standing,
  choice: Answer,
): Promise<Chosen> {
  if (standing.state === 'taken' || standing.state === choice) return 'chosen'
  const { key, held, latest } = standing
  const isOfCourse = choice === 'taken' && courseId !== null && (held ?? latest)?.kind === 'day'
  const outcome = isOfCourse ? await takeDay(db, person, courseId, standing) : 'chosen'
  if (outcome === 'staff-only') return outcome
  await db
    .insertInto('planGuideChoices')
    .values({
      planId: plan.id,
      key,
      guideId: guide.newest.id,
      choice,
      chosenBy: person.id,
      chosenAt: person.at,
    })
    .execute()
  await audit(db, person, {
    what: choice === 'taken' ? 'planning.guide-part-taken' : 'planning.guide-part-declined',
    serviceId: plan.serviceId,
    planningGroupId: plan.planningGroupId,
    subject: { kind: 'plan', id: plan.id },
    details: { part: key, version: guide.newest.version },
  })
  return outcome
}

/** Exchanges a day in the course. What both sides have signed changes with it, so both are asked again. */
async function takeDay(
  db: Db,
  person: Person,
  courseId: number,
  { held, latest }: Standing,
): Promise<Chosen> {
  const own = await db
    .selectFrom('courses')
    .select('id')
    .where('id', '=', courseId)
    .where('serviceId', 'in', servicesOf(person))
    .forUpdate()
    .executeTakeFirst()
  if (!own) return 'staff-only'
  const { version, programmeItems } = await getPlannedCourse(db, courseId, person.at)
  const items = withDay(programmeItems, held, latest)
  if (!items) return 'beside'
  await editProgramme(db, person, { id: courseId, version }, items)
  return 'chosen'
}
