import { splitIntoEvenings } from '../../src/demo/evaluations/evaluated.ts'
import { addEvaluation } from '../../src/evaluations/begin.ts'
import { type LinkedBy, type Purpose, schedules } from '../../src/evaluations/rules.ts'
import type { Country } from '../country.ts'
import { aForm, aVersion } from '../evaluations.ts'
import { aCourse, aRun } from '../make.ts'
import { send } from '../pages.ts'
import { cookieOf } from '../people.ts'

/**
 * Courses of Berit's service: one to be evaluated, one that is, one in research with a sheet that two have read differently, and one that was
 * asked before and stands still now for want of a licence.
 */
export async function evaluated(country: Country) {
  const { app, db, tools } = country
  const { id: serviceId } = await db
    .selectFrom('services')
    .select('id')
    .where('slug', '=', 'lms-nordlandssykehuset')
    .executeTakeFirstOrThrow()
  const versionId = await aVersion(country)
  const owned = await aVersion(country, {
    ...aForm,
    item: [{ ...aForm.item[0], code: [{ system: 'urn:mestring:instrument', code: 'heiq' }] }],
  })
  const evaluatedBy = async (purpose: Purpose, linkedBy: LinkedBy, version = versionId) => {
    const course = await aCourse(db, { title: 'Når en av oss får demens', serviceId })
    const run = await aRun(db, { courseId: course.id, startsAt: '2026-12-01T16:00:00Z', capacity: 12 })
    const own = { name: 'own', countedFrom: 'start', versionId: version } as const
    const over = { ...own, days: -25, openDays: 7 }
    const first = { ...own, days: -14, openDays: 20 }
    const waves = [
      ...(version === owned ? [over] : []),
      first,
      { ...schedules['quality-and-later'][1], versionId },
    ]
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
  const still = await evaluatedBy('quality', 'key', owned)
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
    still,
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
