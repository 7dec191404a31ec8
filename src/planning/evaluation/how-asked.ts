import { evaluationInBrief, findProgrammeForm } from '../../evaluations/index.ts'
import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import { worksIn } from '../may.ts'
import type { Plan } from '../plans.ts'
import type { Asked } from './asked-view.tsx'

/** How the plan's course is evaluated, and the form that its programme brings. */
export async function findHowAsked(db: Db, person: Person, plan: Plan, locale: Locale): Promise<Asked> {
  const [asked, form] = await Promise.all([
    plan.course && evaluationInBrief(db, plan.course.id, locale),
    plan.programmeId === null ? undefined : findFormOf(db, plan.programmeId, locale),
  ])
  return { asked, form, isStaff: worksIn(person, plan) }
}

async function findFormOf(db: Db, programmeId: number, locale: Locale): Promise<Asked['form']> {
  const programme = await db
    .selectFrom('programmes')
    .select(['slug', 'title'])
    .where('id', '=', programmeId)
    .executeTakeFirst()
  const form = programme && (await findProgrammeForm(db, programme.slug, locale))
  return programme && form && { ...form, programme: inLanguage(programme.title, locale).text }
}
