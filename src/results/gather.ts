import { listImprovements } from '../courses/index.ts'
import type { Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import { inLanguage } from '../platform/localised.ts'
import { resultsOf } from './asking/results-of.ts'
import { type Series, seriesOf } from './asking/series-of.ts'
import type { Results } from './asking/shapes.ts'
import { headlineOf } from './findings/headline.ts'
import type { Period } from './protection/tables.ts'

/** What a page, a report or a file says of a course: its results, and its runs one after the other. */
export type CourseResults = { results: Results; series: Series | undefined }

export async function resultsOfCourse(
  db: Db,
  person: Person,
  { courseId, period, locale }: { courseId: number; period: Period; locale: Locale },
): Promise<CourseResults> {
  const results = await resultsOf(db, person, { unit: { kind: 'course', id: courseId }, period })
  return { results, series: await seriesFor(db, person, { courseId, results, locale }) }
}

/** The runs of a course on the question that its page begins with, marked where "Dette endret vi" says that something was changed. */
async function seriesFor(
  db: Db,
  person: Person,
  { courseId, results, locale }: { courseId: number; results: Results; locale: Locale },
): Promise<Series | undefined> {
  const headline = headlineOf(results)
  if (!headline || !hasMean(headline.question.words.kind)) return undefined
  const improvements = await listImprovements(db, courseId)
  const marks = improvements.map(({ changedOn, changed }) => ({
    on: changedOn,
    words: inLanguage(changed, locale).text.replace(/\.$/, ''),
  }))
  const { wave, question } = headline
  return seriesOf(db, person, { courseId, wave: wave.wave, code: question.code, measure: 'mean', marks })
}

const hasMean = (kind: string): boolean => kind === 'steps' || kind === 'number' || kind === 'score'
