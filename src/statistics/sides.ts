export type Side = 'above' | 'below'

export const sideOf = (value: number, line: number): Side | undefined =>
  isBeyond(value, line) ? 'above' : isBeyond(line, value) ? 'below' : undefined

/** By more than rounding: the mean of twelve times 3.3 is a hair above 3.3. */
export const isBeyond = (value: number, line: number): boolean =>
  value - line > 1e-9 * Math.max(1, Math.abs(line))

/** Points after each other on the same side of the line; `points` are their places in the series. */
export type Stretch = { side: Side; points: number[] }

/** A point on the line itself belongs to no side: `onTheLine` says whether it ends a stretch or is passed over. */
export function stretchesOf(sides: (Side | undefined)[], onTheLine: 'ends' | 'is-passed-over'): Stretch[] {
  const stretches: Stretch[] = []
  let current: Stretch | undefined
  for (const [at, side] of sides.entries()) {
    if (!side && onTheLine === 'ends') current = undefined
    if (!side) continue
    if (current?.side === side) current.points.push(at)
    else {
      current = { side, points: [at] }
      stretches.push(current)
    }
  }
  return stretches
}
