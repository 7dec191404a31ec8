import { addPlanningGroup, audit, giveRole, type Person, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint, found } from '../../platform/errors.ts'

/** What the plan is told of the course it begins with: its name and whom it is for, in the words of the course. */
export type Adopted = { id: number; title: string; forWhom: string; because: string; compared: string }

/**
 * Makes a plan around a course that is there already. The need is the one it meets today; what its text says is reviewed
 * side by side. `there-already`: somebody has made one, and nothing was changed.
 */
export async function adoptCourse(
  db: Db,
  person: Person,
  course: Adopted,
): Promise<{ kind: 'adopted'; plan: number } | { kind: 'there-already' }> {
  try {
    return { kind: 'adopted', plan: await db.transaction().execute((db) => addPlan(db, person, course)) }
  } catch (error) {
    if (brokenConstraint(error) !== 'plans_course_unique') throw error
    return { kind: 'there-already' }
  }
}

async function addPlan(db: Db, person: Person, { id, title, ...course }: Adopted): Promise<number> {
  const { serviceId, programmeId, targetGroups } = found(
    await db
      .selectFrom('courses')
      .select(['serviceId', 'programmeId', 'targetGroups'])
      .where('id', '=', id)
      .where('serviceId', 'in', servicesOf(person))
      .executeTakeFirst(),
  )
  const planningGroupId = await addPlanningGroup(db, { serviceId, name: title, now: person.at })
  await giveRole(
    db,
    person.id,
    { heldIn: 'planning-group', role: 'secretary', planningGroupId },
    { from: person.at, by: person.id },
  )
  const by = { startedAt: person.at, startedBy: person.id, responsible: person.id }
  const plan = await db
    .insertInto('plans')
    .values({ serviceId, planningGroupId, title, programmeId, courseId: id, ...by })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addNeed(db, person, { ...course, planId: plan.id, courseId: id, targetGroups })
  await audit(db, person, {
    what: 'planning.course-adopted',
    serviceId,
    planningGroupId,
    subject: { kind: 'plan', id: plan.id },
    details: { course: id },
  })
  return plan.id
}

type Need = Pick<Adopted, 'forWhom' | 'because' | 'compared'> & {
  planId: number
  courseId: number
  targetGroups: string[]
}

/** The course is there because of a need: that is written down, so that the group begins with who it is. */
async function addNeed(db: Db, person: Person, need: Need): Promise<void> {
  const theme = await db
    .selectFrom('courseThemes')
    .select('themeId')
    .where('courseId', '=', need.courseId)
    .orderBy('themeId')
    .executeTakeFirst()
  await db
    .insertInto('planNeeds')
    .values({
      planId: need.planId,
      source: 'professional',
      who: need.forWhom.slice(0, 1000),
      why: need.because,
      themeId: theme?.themeId ?? null,
      targetGroups: need.targetGroups,
      compared: need.compared,
      comparedAt: person.at,
      writtenBy: person.id,
      writtenAt: person.at,
    })
    .execute()
}
