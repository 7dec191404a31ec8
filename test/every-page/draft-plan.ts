import type { Country } from '../country.ts'
import { aCourse } from '../make.ts'
import { aBegunPlan } from './plans.ts'

/** A plan of the demo people whose course is a draft. */
export async function aPlanWithADraft(country: Country): Promise<string> {
  const plan = await aBegunPlan(country)
  const { serviceId } = await country.db
    .selectFrom('planningGroups')
    .select('serviceId')
    .executeTakeFirstOrThrow()
  const { id: courseId } = await aPlannedDraft(country, serviceId)
  await country.db
    .updateTable('plans')
    .set({ courseId })
    .where('id', '=', Number(plan.split('/').at(-1)))
    .execute()
  return plan
}

/** A course as a group reads it before they sign: goals, whom it is for, and who leads what. */
async function aPlannedDraft({ db }: Pick<Country, 'db'>, serviceId: number) {
  const course = await aCourse(db, {
    serviceId,
    publishedAt: null,
    throughPlan: true,
    title: 'Leve med kols',
    goals: JSON.stringify({ nb: 'Tørre å gå ut igjen\nVite hva du gjør når pusten svikter' }),
  })
  const title = (nb: string) => JSON.stringify({ nb })
  await db
    .insertInto('courseProgrammeItems')
    .values([
      {
        courseId: course.id,
        day: 1,
        starts: '10:00',
        ends: '11:00',
        title: title('Livet med kols'),
        speaker: 'Jon',
        ledBy: 'experience',
      },
      {
        courseId: course.id,
        day: 1,
        starts: '11:00',
        ends: '12:30',
        title: title('Lungene'),
        speaker: 'Yusuf',
        ledBy: 'professional',
      },
      {
        courseId: course.id,
        day: 2,
        starts: '10:00',
        ends: '11:00',
        title: title('Puste sammen'),
        speaker: null,
        ledBy: 'both',
      },
    ])
    .execute()
  return course
}
