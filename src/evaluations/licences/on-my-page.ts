import type { Here } from '../../design/here.ts'
import { licencePaths } from '../../instruments/index.ts'
import { type Person, servicesOf, type Waiting } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { inLanguage } from '../../platform/localised.ts'
import { keepers } from '../begin.ts'
import { namesOf } from './not-sent.tsx'
import { texts } from './texts.ts'
import { listUnlicensed } from './unlicensed.ts'

/** Courses that are asked about now with a form that isn’t sent, for those who can write in the licence it lacks. */
export async function listStandingStill(db: Db, person: Person, { locale }: Here): Promise<Waiting[]> {
  const t = texts[locale]
  const today = dayOf(person.at)
  const courses = await listAskedAbout(db, person, today)
  const all = await Promise.all(
    courses.map(async ({ serviceId, version, title }) => {
      const lacking = await listUnlicensed(db, serviceId, [version], today)
      return { lacking, course: inLanguage(title, locale).text }
    }),
  )
  return all
    .filter(({ lacking }) => lacking.length > 0)
    .map(({ lacking, course }) => ({
      due: new Date(`${today}T12:00:00Z`),
      title: t.waits(course),
      text: t.waitsText(namesOf(lacking, locale)),
      isLate: true,
      action: { words: t.action, path: licencePaths.licenceFor(lacking[0] ?? '') },
    }))
}

/** The courses with an open wave, and the forms these ask with. */
const listAskedAbout = (db: Db, person: Person, today: string) =>
  db
    .selectFrom('runWaves as p')
    .innerJoin('evaluationWaves as w', (join) =>
      join.onRef('w.evaluationId', '=', 'p.evaluationId').onRef('w.wave', '=', 'p.wave'),
    )
    .innerJoin('runs as r', 'r.id', 'p.runId')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['c.id', 'c.title', 'c.serviceId', 'w.questionnaireVersionId as version'])
    .where('c.serviceId', 'in', servicesOf(person, ...keepers))
    .where('p.closedAt', 'is', null)
    .where('p.opensOn', '<=', today)
    .where('p.closesOn', '>=', today)
    .groupBy(['c.id', 'w.questionnaireVersionId'])
    .orderBy('c.id')
    .execute()
