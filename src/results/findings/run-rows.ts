import type { RunChartProps } from '../../design/chart/run-series.ts'
import type { Locale } from '../../platform/locale.ts'
import type { Point, RunOfPoint, Series } from '../asking/series-of.ts'
import { sectionTexts } from '../section-texts.ts'
import { decimal } from '../words/numbers.ts'
import { runLabels } from '../words/run-label.ts'

/** A run, or small runs that are told of together; without a point it waits for more answers. */
export type RunRow = { runs: RunOfPoint[]; point: Point | undefined }

/** All runs that have closed, in the order they were held. */
export function runRows({ points, waiting }: Pick<Series, 'points' | 'waiting'>): RunRow[] {
  const rows = [
    ...points.map((point) => ({ runs: point.runs, point })),
    ...waiting.map((run) => ({ runs: [run], point: undefined })),
  ]
  return rows.sort((a, b) => whenOf(a).localeCompare(whenOf(b)))
}

const whenOf = ({ runs }: RunRow): string => runs[0]?.startsOn ?? ''

/** The run chart of a series: what can't be told is hatched, and each thing that was done is a flag. */
export function runChartOf(series: Series, title: string, locale: Locale): RunChartProps {
  const t = sectionTexts[locale].series
  const rows = runRows(series)
  const labels = runLabels(rows.map(whenOf), locale)
  const { median } = series.runChart
  const actions = series.marks.map(({ on, words }) => ({
    before: rows.findIndex((row) => whenOf(row) >= on),
    label: words,
  }))
  const told = actions.filter(({ before }) => before > 0)
  const isBefore = series.marks.some(({ before }) => before > 0 && before < series.points.length)
  return {
    title,
    points: rows.map(({ point }, at) => ({
      label: labels[at] ?? '',
      ...(point ? { value: point.value } : { hidden: t.hidden }),
    })),
    phases:
      median === undefined
        ? []
        : [
            {
              ...{ from: 0, to: rows.length, middle: median },
              label: (isBefore ? t.medianBefore : t.median)(decimal(median, locale, 2)),
            },
          ],
    actions: told,
    format: (value) => decimal(value, locale),
    ...(series.words.range && { min: series.words.range.min, max: series.words.range.max }),
  }
}
