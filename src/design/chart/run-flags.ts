import type { RunAction } from './run-series.ts'
import { linesOf, widthOf } from './words-in-svg.tsx'

/** A flag on a pole where something was done. */
export type RunFlag = { x: number; y: number; lines: string[]; side: 'start' | 'end' }

const lineHeight = 18
const gap = 16

/**
 * The latest flies highest, so that its words pass over the earlier poles. Words stand before their pole where there is room, and
 * after it no further than the next one.
 */
export function flagsOf(actions: RunAction[], xOf: (action: RunAction) => number, width: number) {
  let height = 0
  let nextPole = width
  const flags = actions
    .toSorted((a, b) => b.before - a.before)
    .map((action): RunFlag => {
      const x = xOf(action)
      const [before, after] = [x - gap, nextPole - x - gap]
      const wide = widthOf(action.label) * 1.05
      const isBefore = wide <= before || (wide > after && before > after)
      const lines = linesOf(action.label, isBefore ? before : after)
      const flag: RunFlag = { x, y: height + 14, lines, side: isBefore ? 'end' : 'start' }
      nextPole = x
      height += lines.length * lineHeight + 6
      return flag
    })
  return { flags, height }
}
