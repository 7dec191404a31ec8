import { startCourse } from '../../courses/index.ts'
import { audit, type Person, servicesOf } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import { changePlan } from '../change-plan.ts'
import { findPlanGuide, type PlanGuide } from '../guide/queries.ts'
import { takeDays } from '../guide/take-days.ts'
import type { Plan } from '../plans.ts'
import { courseFactsOf } from './course-facts.ts'
import { getKnown } from './queries.ts'

/** Makes the course draft of what the plan knows. Those of the service do it; a plan that has its course keeps that. */
export const draftCourse = (db: Db, person: Person, plan: Plan) =>
  changePlan(
    db,
    person,
    { id: plan.id, may: plan.me.roles.length > 0 ? 'members' : 'keepers' },
    async (db) => {
      const row = await db
        .selectFrom('plans')
        .select(['courseId', 'serviceId', 'planningGroupId', 'title', 'programmeId'])
        .where('id', '=', plan.id)
        .where('serviceId', 'in', servicesOf(person))
        .executeTakeFirst()
      const { courseId, serviceId, planningGroupId, title, programmeId } = found(row)
      if (courseId !== null) return 'there-already'
      const facts = courseFactsOf({
        title,
        programmeId,
        known: await getKnown(db, plan),
        standard: person.locale === 'nn' ? 'nn' : 'nb',
        contact: person,
        today: dayOf(person.at),
      })
      const guide = await findPlanGuide(db, { id: plan.id, programmeId }, person.at)
      const course = await startCourse(db, person, serviceId, { ...facts, guideVersion: versionOf(guide) })
      await takeDays(db, person, course.id, guide)
      await db.updateTable('plans').set({ courseId: course.id }).where('id', '=', plan.id).execute()
      await audit(db, person, {
        what: 'planning.course-drafted',
        serviceId,
        planningGroupId,
        subject: { kind: 'plan', id: plan.id },
        details: { course: course.id },
      })
      return 'drafted'
    },
  )

/** The newest version of the guide that the group has something of. */
const versionOf = (guide: PlanGuide | undefined): string | null => {
  const versions = guide?.standings.flatMap(({ held }) => held?.version ?? []) ?? []
  return versions.length > 0 ? String(Math.max(...versions)) : null
}
