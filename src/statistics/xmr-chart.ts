import { mean } from 'd3-array'
import type { Interval } from './interval.ts'
import { isBeyond, sideOf, stretchesOf } from './sides.ts'

/** Between two actions, or before the first or after the last. `to` is the point after its last. */
export type XmrPhase = {
  from: number
  to: number
  mean: number
  /** Mean of the moving ranges: how much one point differs from the one before. */
  meanRange: number
  /** Natural process limits: what the course gives when nothing is done. Undefined for so few that they would mislead. */
  limits: Interval | undefined
}

export type XmrRule = 'outside' | 'eight-on-one-side' | 'near-a-limit'
export type XmrPoint = { value: number; rules: XmrRule[] }
export type XmrChart = { phases: XmrPhase[]; points: XmrPoint[] }

const fewest = 5 // Wheeler: useful limits can be had of as few as five or six values

/**
 * Wheeler's chart of single values and moving ranges, with his three rules (Understanding Variation, 1993): a point outside the
 * limits, eight in a row on one side of the mean, three of four nearer to the same limit than to the mean. `starts` are the
 * points where a new phase begins, since the course was changed there.
 */
export function xmrChart(values: number[], starts: number[] = []): XmrChart {
  const ends = [...new Set([0, ...starts, values.length])]
    .filter((at) => at <= values.length)
    .sort((a, b) => a - b)
  const phases = ends.slice(0, -1).map((from, i) => phaseOf(values, from, ends[i + 1] ?? values.length))
  const points = phases.flatMap((phase) => pointsOf(values.slice(phase.from, phase.to), phase))
  return { phases, points }
}

function phaseOf(values: number[], from: number, to: number): XmrPhase {
  const part = values.slice(from, to)
  const ranges = part.slice(1).map((value, i) => Math.abs(value - (part[i] ?? value)))
  const [middle, meanRange] = [mean(part) ?? Number.NaN, mean(ranges) ?? 0]
  const half = 2.66 * meanRange
  const limits = part.length < fewest ? undefined : { from: middle - half, to: middle + half }
  return { from, to, mean: middle, meanRange, limits }
}

function pointsOf(values: number[], { mean: middle, limits }: XmrPhase): XmrPoint[] {
  const inRow = new Set(eightOnOneSide(values, middle))
  const near = new Set(limits && nearALimit(values, middle, limits))
  return values.map((value, at) => ({
    value,
    rules: [
      ...(limits && (isBeyond(value, limits.to) || isBeyond(limits.from, value))
        ? (['outside'] as const)
        : []),
      ...(limits && inRow.has(at) ? (['eight-on-one-side'] as const) : []),
      ...(near.has(at) ? (['near-a-limit'] as const) : []),
    ],
  }))
}

const eightOnOneSide = (values: number[], middle: number): number[] =>
  stretchesOf(
    values.map((value) => sideOf(value, middle)),
    'ends',
  )
    .filter(({ points }) => points.length >= 8)
    .flatMap(({ points }) => points)

/** The points that make up any three of four. */
function nearALimit(values: number[], middle: number, limits: Interval): number[] {
  const upper = values.map((value) => isBeyond(value, (middle + limits.to) / 2))
  const lower = values.map((value) => isBeyond((middle + limits.from) / 2, value))
  return [upper, lower].flatMap((near) =>
    near.flatMap((_, start) => {
      const window = [start, start + 1, start + 2, start + 3].filter((at) => near[at])
      return window.length >= 3 ? window : []
    }),
  )
}
