import { layResults } from '../src/results/keeping/lay.ts'
import type { TestApp } from './app.ts'
import { aVersion } from './evaluations.ts'
import { aStaffMember, signIn } from './people.ts'
import { aPlan } from './plans.ts'
import { anAnsweredRun, anEvaluatedCourse, formOfResults, nightAfter, people } from './results.ts'

/** Ends like a formula does, and asks for own words besides. */
const form = {
  ...formOfResults,
  item: [
    ...formOfResults.item.map((item) =>
      item.linkId === 'benefit' ? { ...item, text: '=HYPERLINK("x"); nytte?' } : item,
    ),
    { linkId: 'change', type: 'text', text: 'Hva bør endres?' },
  ],
}
const benefits = [5, 5, 4, 4, 4, 3, 5, 2, 1, 4, 4]
/** 731 is what three have said, and so nobody's to know. */
const said = people(
  ...benefits.map((benefit, at) => ({
    ...{ benefit: String(benefit), role: at < 6 ? 'self' : 'next-of-kin' },
    ...(at < 3 && { everyday: 731 }),
    ...(at === 0 && { change: 'Torgunn Lie snakket for fort. Ring meg på 99 90 01 23.' }),
    ...(at === 1 && { change: 'Mer tid' }),
  })),
)

/** A course with a run that may be told of and one that may not, whose figures somebody takes along. */
export async function aCourseTakenAlong(service: TestApp) {
  const { db } = service
  const staff = await aStaffMember(db, 'manager')
  const versionId = await aVersion(service, form)
  const course = await anEvaluatedCourse(db, { versionId, serviceId: staff.serviceId })
  const many = await anAnsweredRun(db, course, [{ closesOn: '2026-03-01', said, invited: 14 }])
  const few = await anAnsweredRun(db, course, [
    { closesOn: '2026-04-01', said: people({ benefit: '1', change: 'Bare vi tre' }, { benefit: '2' }) },
  ])
  await nightAfter(db, '2026-04-01')
  await layResults(db, new Date('2026-11-23T09:00:00Z'))
  const { groupId } = await aPlan(db, { serviceId: staff.serviceId, courseId: course.courseId })
  return {
    groupId,
    courseId: course.courseId,
    keeper: await signIn(service, staff),
    page: `/kurs/${course.slug}/resultater`,
    run: `/kurs/${course.slug}/${many.slug}/resultater`,
    small: `/kurs/${course.slug}/${few.slug}/resultater`,
  }
}
