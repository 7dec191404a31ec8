import { splitIntoEvenings } from '../../src/demo/evaluations/evaluated.ts'
import { addEvaluation } from '../../src/evaluations/begin.ts'
import { type LinkedBy, type Purpose, schedules } from '../../src/evaluations/rules.ts'
import type { Country } from '../country.ts'
import { aVersion } from '../evaluations.ts'
import { aCourse, aRun } from '../make.ts'
import { send } from '../pages.ts'
import { cookieOf } from '../people.ts'

/** Courses of Berit's service: one to be evaluated, one that is, and one in research with a sheet that two have read differently. */
export async function evaluated(country: Country) {
  const { app, db, tools } = country
  const { id: serviceId } = await db
    .selectFrom('services')
    .select('id')
    .where('slug', '=', 'lms-nordlandssykehuset')
    .executeTakeFirstOrThrow()
  const versionId = await aVersion(country)
  const evaluatedBy = async (purpose: Purpose, linkedBy: LinkedBy) => {
    const course = await aCourse(db, { title: 'Når en av oss får demens', serviceId })
    const run = await aRun(db, { courseId: course.id, startsAt: '2026-12-01T16:00:00Z', capacity: 12 })
    const first = { name: 'own', countedFrom: 'start', days: -14, openDays: 20, versionId } as const
    const waves = [first, { ...schedules['quality-and-later'][1], versionId }]
    await addEvaluation(
      db,
      { courseId: course.id, purpose, linkedBy, waves },
      { by: null, at: new Date('2026-11-10') },
    )
    const { id } = await db
      .selectFrom('runWaves')
      .select('id')
      .where('runId', '=', run.id)
      .orderBy('opensOn')
      .executeTakeFirstOrThrow()
    const path = `/kurs/${course.slug}/${run.slug}/evaluering`
    return { course: `/kurs/${course.slug}/evaluering`, waves: path, paper: `${path}/${id}/papir` }
  }
  const small = await aCourse(db, { title: 'Tilbake på jobb', serviceId })
  const none = await aRun(db, { courseId: small.id, capacity: 8 })
  const [quality, research] = [await evaluatedBy('quality', 'key'), await evaluatedBy('research', 'own-code')]
  const code = { mother: 'Ba', born: '7', place: 'Bodø', number: '7' }
  for (const [who, fields] of [
    ['Berit Fjellbekk', { ...code, 'a.benefit': '2' }],
    ['Yusuf Lyngaker', { ...code, born: '9', 'a.benefit': '3', 'a.change': 'Mer tid' }],
  ] as const) {
    const formToken = tools.formTokens.issue(tools.clock())
    await send(app, research.paper, { ...fields, formToken }, await cookieOf(country, who))
  }
  const noWaves = `/kurs/${small.slug}/${none.slug}/evaluering`
  return {
    quality,
    research,
    small: `/kurs/${small.slug}/evaluering`,
    noWaves,
    settle: `${research.paper}/7`,
  }
}

/** The plan of the demo's course that got better: it shows figures on the page of the course. */
export async function shown({ db }: Country): Promise<string> {
  const plan = await db
    .selectFrom('plans as p')
    .innerJoin('courses as c', 'c.id', 'p.courseId')
    .select('p.id')
    .where('c.slug', '=', splitIntoEvenings.course)
    .executeTakeFirstOrThrow()
  return `/plan/${plan.id}`
}
