import { tickStep } from 'd3-array'
import type { ChangeRow } from './change-lines.tsx'

export type ChangeAxis = { ticks: number[]; from: number; to: number }

/**
 * Evenly spaced ticks with one at least on each side of no change, and half a step beyond the outermost: then each tick's words
 * stand in the middle of a column of equal width.
 */
export function changeAxis(rows: ChangeRow[]): ChangeAxis {
  const ends = rows.flatMap((row) =>
    'hidden' in row ? [] : [row.change, ...(row.interval ? endsOf(row.interval) : [])],
  )
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const step = low === high ? 1 : tickStep(low, high, 2)
  const first = Math.min(-1, Math.floor(low / step))
  const last = Math.max(1, Math.ceil(high / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step))
  return { ticks, from: (first - 0.5) * step, to: (last + 0.5) * step }
}

const endsOf = ({ from, to }: { from: number; to: number }) => [from, to]

/** 3 × 0.1 is 0.30000000000000004. */
const tidy = (tick: number): number => Number(tick.toPrecision(12))
