import type { Locale } from '../../platform/locale.ts'
import type { Series } from '../asking/series-of.ts'
import type { QuestionResults } from '../asking/shapes.ts'
import { sectionTexts } from '../section-texts.ts'
import { questionText, quoted } from './names.ts'

/** What the run chart shows, and whether it is more than chance. */
export function seriesInWords(
  series: Series,
  question: Pick<QuestionResults, 'code' | 'words'>,
  locale: Locale,
): string[] {
  const t = sectionTexts[locale].series
  return [
    t.says(quoted(questionText(question, locale), locale), series.points.length),
    ...afterLastMark(series, locale),
    chanceInWords(series, locale),
  ]
}

function afterLastMark({ marks, points, runChart }: Series, locale: Locale): string[] {
  const t = sectionTexts[locale].series
  const first = marks.find(({ before }) => before > 0 && before < points.length)
  const { median } = runChart
  if (!first || median === undefined) return []
  const after = points.slice(first.before)
  const above = after.filter(({ value }) => value > median).length
  return [above === 0 ? t.afterNone(first.words, after.length) : t.after(first.words, above, after.length)]
}

/** More than chance only where there are enough runs to know what chance gives. Whether up is good, the question says. */
function chanceInWords({ runChart, words, points }: Series, locale: Locale): string {
  const t = sectionTexts[locale].series
  const { expected, signals, longest, crossings } = runChart
  if (!expected) return t.tooFew
  if (!longest || !(signals.shift || signals.fewCrossings)) return t.no
  // Long on both sides, and crossed more than once: something has moved, but not one way.
  if (!signals.shift && crossings > 1) return t.moved
  const side = signals.shift ? longest.side : lastSide(points, runChart.median)
  return (side === 'above') === words.higherIsBetter ? t.up : t.down
}

const lastSide = (points: Series['points'], median = 0): 'above' | 'below' =>
  (points.findLast(({ value }) => value !== median)?.value ?? 0) > median ? 'above' : 'below'
