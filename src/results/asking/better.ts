import { runChart } from '../../statistics/index.ts'

/**
 * Whether the runs of a course have become better. `chance`: they vary no more than chance alone would. `moved`: more than that, but neither
 * up nor down from the beginning to the end. `too-few`: nobody can tell.
 */
export type Better = 'better' | 'worse' | 'moved' | 'chance' | 'too-few'

/**
 * The one rule, for the chart and for the sentence: more than chance by the run chart's two signs, a long row on one side of the median
 * or few crossings of it, and the end on the other side of it than the beginning.
 */
export function betterOf(values: number[], starts: number[], higherIsBetter: boolean): Better {
  const { median, expected, signals } = runChart(values)
  if (!expected || median === undefined) return 'too-few'
  if (!signals.shift && !signals.fewCrossings) return 'chance'
  const [first, last] = endsOf(values, starts)
  if (first === last || (first - median) * (last - median) > 0) return 'moved'
  return last > first === higherIsBetter ? 'better' : 'worse'
}

/** The medians before the first action and after the last; where none was taken, of the first half of the runs and of the last. */
function endsOf(values: number[], starts: number[]): [number, number] {
  const half = Math.floor(values.length / 2)
  const first = runChart(values.slice(0, starts[0] ?? half)).median ?? 0
  const last = runChart(values.slice(starts.at(-1) ?? values.length - half)).median ?? 0
  return [first, last]
}

/** So many runs make a median of their own. */
const fewest = 3

/** The points at which the chart begins anew: where something was done, with runs enough before it and after. */
export function startsOf(marked: number[], points: number): number[] {
  const starts: number[] = []
  for (const at of marked.toSorted((a, b) => a - b))
    if (at - (starts.at(-1) ?? 0) >= fewest && points - at >= fewest) starts.push(at)
  return starts
}

export type Phase = { from: number; to: number; median: number }

/** From start to start, each with its own median; `to` is the point after its last. */
export const phasesOf = (values: number[], starts: number[]): Phase[] =>
  [0, ...starts].flatMap((from, at) => {
    const to = starts[at] ?? values.length
    const { median } = runChart(values.slice(from, to))
    return median === undefined ? [] : [{ from, to, median }]
  })
