import { nice, ticks } from 'd3-array'
import { flagsOf, type RunFlag } from './run-flags.ts'
import type { RunChartProps } from './run-series.ts'
import { widthOf } from './words-in-svg.tsx'

export type Size = { width: number; height: number }

/** Where things stand in the drawing. */
export type RunScale = Size & {
  left: number
  top: number
  bottom: number
  step: number
  ticks: number[]
  flags: RunFlag[]
  x: (point: number) => number
  y: (value: number) => number
}

const below = 46

export function runScale(props: RunChartProps, size: Size): RunScale {
  const [low, high] = rangeOf(props)
  const marks = ticks(low, high, 3)
  const left = Math.max(0, ...marks.map((mark) => widthOf(props.format(mark)))) + 12
  const step = (size.width - left - 4) / Math.max(1, props.points.length)
  const x = (point: number) => round(left + (point + 0.5) * step)
  const flags = flagsOf(props.actions ?? [], ({ before }) => x(before - 0.5), size.width)
  const top = 18 + flags.height
  const height = size.height + flags.height
  const bottom = height - below
  const y = (value: number) =>
    round(bottom - ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (bottom - top))
  return { width: size.width, height, left, top, bottom, step, ticks: marks, flags: flags.flags, x, y }
}

/** Everything that is drawn, a little air, and never beyond the ends of the scale. */
function rangeOf({ points, phases, min = -Infinity, max = Infinity }: RunChartProps): [number, number] {
  const drawn = [
    ...points.flatMap(({ value }) => value ?? []),
    ...phases.flatMap(({ middle, limits }) => (limits ? [middle, limits.from, limits.to] : [middle])),
  ]
  const [least, most] = drawn.length === 0 ? [0, 1] : [Math.min(...drawn), Math.max(...drawn)]
  const air = (most - least) * 0.06 || 0.5
  const [low, high] = nice(Math.max(min, least - air), Math.min(max, most + air), 3)
  return low < high ? [low, high] : [low - 1, high + 1]
}

export const round = (value: number): number => Math.round(value * 10) / 10
