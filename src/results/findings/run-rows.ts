import type { RunAction, RunChartProps } from '../../design/chart/run-series.ts'
import type { Locale } from '../../platform/locale.ts'
import type { Point, RunOfPoint, Series } from '../asking/series-of.ts'
import { seriesTexts } from '../series-texts.ts'
import { markInWords } from '../words/mark-words.ts'
import { decimal, digitsOf, mean } from '../words/numbers.ts'
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

/** The run chart of a series: what can't be told is hatched, what was done is a flag, and a median begins anew there. */
export function runChartOf(series: Series, title: string, locale: Locale): RunChartProps {
  const t = seriesTexts[locale]
  const rows = runRows(series)
  const labels = runLabels(rows.map(whenOf), locale)
  const shifted = shiftedPoints(series)
  const rowOf = (point: number) => rows.findIndex((row) => row.point === series.points[point])
  return {
    title,
    points: rows.map(({ point }, at) => ({
      label: labels[at] ?? '',
      ...(point ? { value: point.value, signal: shifted.has(point) } : { hidden: t.hidden }),
    })),
    phases: series.phases.map(({ from, to, median }, at, { length }) => ({
      from: at === 0 ? 0 : rowOf(from),
      to: at === length - 1 ? rows.length : rowOf(to),
      middle: median,
      label: t.median(mean(median, locale, digitsOf(series.words))),
    })),
    actions: flagsOf(series, rows, locale),
    format: (value) => decimal(value, locale, digitsOf(series.words)),
    ...(series.words.range && { min: series.words.range.min, max: series.words.range.max }),
  }
}

/** Those that lie on one side for longer than chance would have it. */
const shiftedPoints = ({ runChart, points }: Series): Set<Point | undefined> =>
  new Set(runChart.signals.shift ? runChart.longest?.points.map((at) => points[at]) : [])

/** A flag between two runs for all that was done between them. */
function flagsOf({ marks }: Series, rows: RunRow[], locale: Locale): RunAction[] {
  const placed = Map.groupBy(marks, ({ on }) => rows.findIndex((row) => whenOf(row) >= on))
  return [...placed]
    .filter(([before]) => before > 0)
    .map(([before, its]) => ({ before, label: markInWords(its, locale) }))
}
