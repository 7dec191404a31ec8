import type { Locale } from '../../platform/locale.ts'
import type { Series } from '../asking/series-of.ts'
import type { QuestionResults } from '../asking/shapes.ts'
import { seriesTexts } from '../series-texts.ts'
import { markInWords } from './mark-words.ts'
import { questionText, quoted } from './names.ts'
import { mean } from './numbers.ts'

/** Whether it gets better, and what the run chart shows. */
export function seriesInWords(
  series: Series,
  question: Pick<QuestionResults, 'code' | 'words'>,
  locale: Locale,
): string[] {
  const t = seriesTexts[locale]
  return [
    t.better[series.better],
    ...afterAction(series, locale),
    t.says(quoted(questionText(question, locale), locale), series.points.length),
  ]
}

/** How the runs after the last action lie beside those before it. */
function afterAction({ marks, points, phases }: Series, locale: Locale): string[] {
  const t = seriesTexts[locale]
  const within = marks.filter(({ before }) => before > 0 && before < points.length)
  const done = (before: number | undefined) =>
    markInWords(
      within.filter((mark) => mark.before === before),
      locale,
    )
  const [before, after] = phases.slice(-2)
  const last = within.at(-1)?.before
  const said: string[] = []
  if (before && after) {
    const values = points.slice(after.from).map(({ value }) => value)
    const above = values.filter((value) => value > before.median).length
    said.push(t.after(done(after.from), above, values.length))
  }
  if (last !== undefined && last !== after?.from) said.push(t.tooSoon(done(last)))
  return said
}

/** By which sign of the two we know, in plain words, and what it doesn't say. */
export function howWeKnow({ better, runChart, marks }: Series, locale: Locale): string[] {
  const t = seriesTexts[locale]
  const { expected, signals, longest, crossings, median } = runChart
  if (!expected || median === undefined) return [t.needs, t.medianIs]
  const { longestAtMost, crossingsAtLeast } = expected
  if (better === 'chance') return [t.noSign(longestAtMost + 1, crossingsAtLeast), t.medianIs]
  const middle = mean(median, locale)
  return [
    ...(signals.shift && longest ? [t.shift(longest.points.length, middle, longestAtMost)] : []),
    ...(signals.fewCrossings ? [t.crossings(crossings, middle, crossingsAtLeast)] : []),
    t.medianIs,
    ...(marks.length > 0 ? [t.notBecause] : []),
  ]
}
