import type { Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import type { Words } from '../questionnaires/index.ts'
import { type Point, type Series, seriesOf } from './asking/series-of.ts'
import { headlineOf } from './findings/headline.ts'
import { resultsOfCourse } from './gather.ts'
import { answeredInWords } from './words/answered.ts'
import { inShort } from './words/in-short.ts'
import { questionText } from './words/names.ts'
import { asText, type Sentence, saidOf } from './words/question-words.ts'

/** A question with steps or a score that something may be told of: what a group can decide to do something about. */
export type Finding = { wave: string; code: string; question: string; said: string }

/** A course's results for those who don't need all of them: in short, and each finding. */
export type InBrief = {
  /** "144 av 164 svarte (88 %). Fra 10 gjennomføringer." Nothing where nothing was asked. */
  answered: string
  sentences: Sentence[]
  findings: Finding[]
}

export async function resultsInBrief(
  db: Db,
  person: Person,
  courseId: number,
  locale: Locale,
): Promise<InBrief> {
  const { results, series } = await resultsOfCourse(db, person, { courseId, period: 'all' })
  const wave = headlineOf(results)?.wave
  const findings = (wave?.questions ?? []).flatMap(({ code, words, figures }): Finding[] => {
    if (!wave || !figures.told || !isMeasured(words.kind)) return []
    const question = questionText({ code, words }, locale)
    return [{ wave: wave.wave, code, question, said: asText(saidOf(figures, words, locale)) }]
  })
  return { answered: answeredInWords(results, locale), sentences: inShort(results, locale, series), findings }
}

const isMeasured = (kind: string): boolean => kind === 'steps' || kind === 'score' || kind === 'number'

/** The mean of a question in the last run that may be told of. */
export type RunFigure = { question: Words; mean: number; n: number; startsOn: string }
type Asked = { wave: string; code: string }

export async function lastFigure(
  db: Db,
  person: Person,
  courseId: number,
  asked: Asked,
): Promise<RunFigure | undefined> {
  const series = await seriesOf(db, person, { courseId, ...asked, measure: 'mean' })
  return series && figureAt(series, series.points.at(-1))
}

/** The same of the first run that began on a day or later: whether something that was done before it helped. */
export async function figureSince(
  db: Db,
  person: Person,
  courseId: number,
  { since, ...asked }: Asked & { since: string },
): Promise<RunFigure | undefined> {
  const series = await seriesOf(db, person, { courseId, ...asked, measure: 'mean' })
  return (
    series &&
    figureAt(
      series,
      series.points.find(({ runs }) => (runs[0]?.startsOn ?? '') >= since),
    )
  )
}

function figureAt({ words }: Series, point: Point | undefined): RunFigure | undefined {
  const startsOn = point?.runs[0]?.startsOn
  return point && startsOn
    ? { question: words.text, mean: point.value, n: point.figures.n, startsOn }
    : undefined
}
