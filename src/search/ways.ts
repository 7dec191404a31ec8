import { type ServiceNear, servicesNear } from '../organisations/index.ts'
import type { Db } from '../platform/db.ts'
import { maskOf } from './facets.ts'
import { type CourseSearchResult, questionOf } from './find.ts'
import type { Hit } from './hit.ts'
import { findCourses, type Question } from './queries.ts'
import { countFilters } from './search.ts'

/** What to show instead when nothing was found that the reader can join: the least change to the search that finds something. */
export type OtherCourses = {
  how: 'without-filters' | 'for-anyone' | 'any-diagnosis' | 'anything'
  items: Hit[]
}

export type WaysOn = {
  courses: OtherCourses | undefined
  /** Whom to call: the service of where the reader lives, else the nearest. */
  service: ServiceNear | undefined
}

const mostCourses = 4

/** The ways on from a search that found nothing. */
export async function findWaysOn(db: Db, result: CourseSearchResult, now: Date): Promise<WaysOn> {
  const [courses, services] = await Promise.all([
    otherCourses(db, result, now),
    result.where.kind === 'known' ? servicesNear(db, result.where.municipality, now, 1) : [],
  ])
  return { courses, service: services.find(({ phone, email }) => phone ?? email) }
}

async function otherCourses(
  db: Db,
  result: CourseSearchResult,
  now: Date,
): Promise<OtherCourses | undefined> {
  const asked: Question = { ...questionOf(result, now), page: 1, size: mostCourses }
  for (const { how, question } of lesserQuestions(result, asked)) {
    const found = await findCourses(db, question)
    const items = found.items.filter(({ isElsewhere }) => !isElsewhere)
    if (items.length > 0) return { how, items }
  }
  return undefined
}

/** The same search with less and less of what was asked. */
function lesserQuestions(
  result: CourseSearchResult,
  asked: Question,
): { how: OtherCourses['how']; question: Question }[] {
  const unfiltered = { ...asked, wanted: [], from: asked.now }
  const anyone = { ...unfiltered, groups: -1 }
  const anything = { ...anyone, asked: { kind: 'everything' as const } }
  return [
    ...(countFilters(result.search) > 0 ? [{ how: 'without-filters' as const, question: unfiltered }] : []),
    ...(result.roles.length > 0 ? [{ how: 'for-anyone' as const, question: anyone }] : []),
    { how: 'any-diagnosis', question: { ...anything, groups: maskOf(['any-diagnosis']) } },
    { how: 'anything', question: anything },
  ]
}
