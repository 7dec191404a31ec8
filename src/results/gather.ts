import type { Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { resultsOf } from './asking/results-of.ts'
import { type Series, seriesSeen } from './asking/series-of.ts'
import type { Results } from './asking/shapes.ts'
import { headlineOf } from './findings/headline.ts'
import type { Period } from './protection/tables.ts'

/** What a page, a report or a file says of a course: its results, and its runs one after the other. */
export type CourseResults = { results: Results; series: Series | undefined }

export async function resultsOfCourse(
  db: Db,
  person: Person,
  { courseId, period }: { courseId: number; period: Period },
): Promise<CourseResults> {
  const results = await resultsOf(db, person, { unit: { kind: 'course', id: courseId }, period })
  return { results, series: await seriesFor(db, person, { courseId, results }) }
}

/** The runs of a course on the question that its page begins with. */
async function seriesFor(
  db: Db,
  person: Person,
  { courseId, results }: { courseId: number; results: Results },
): Promise<Series | undefined> {
  const headline = headlineOf(results)
  if (!headline || !hasMean(headline.question.words.kind)) return undefined
  const { wave, question } = headline
  return seriesSeen(db, person, { courseId, wave: wave.wave, code: question.code, measure: 'mean' })
}

const hasMean = (kind: string): boolean => kind === 'steps' || kind === 'number' || kind === 'score'
