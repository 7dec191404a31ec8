import { type RunScale, round } from './run-scale.ts'
import type { RunPhase, RunPoint } from './run-series.ts'
import { widthOf } from './words-in-svg.tsx'

type Place = { x: number; y: number }

const mostCovered = 3

/**
 * Where the words of a middle stand least in the way of what is drawn: close to it, and near its end, if may be. Nowhere when
 * that hides too much; the sentence and the table around the chart say it too.
 */
export function freePlace(
  scale: RunScale,
  { from, to, middle, label }: RunPhase,
  points: RunPoint[],
): Place | undefined {
  const width = widthOf(label)
  const [left, right] = [scale.x(from - 0.5) + 8, scale.x(to - 0.5) - width - 4]
  const y = scale.y(middle)
  if (right < left) return undefined
  const poles = scale.flags.flatMap(({ x }) => down(scale).map((y) => ({ x, y })))
  const drawn = [...drawnPlaces(scale, points), ...poles]
  const covered = ({ x, y }: Place) =>
    drawn.filter((at) => at.x > x - 6 && at.x < x + width + 6 && at.y > y - 18 && at.y < y + 8).length
  const across = Array.from({ length: 12 }, (_, at) => round(right - ((right - left) * at) / 11))
  const places = [20, -9, 34, -24].flatMap((off) => across.map((x) => ({ x, y: y + off })))
  return places
    .filter((place) => place.y < scale.bottom)
    .map((place) => ({ place, hides: covered(place) }))
    .filter(({ hides }) => hides <= mostCovered)
    .toSorted((a, b) => a.hides - b.hides)[0]?.place
}

/** The line of the points, and the columns of what is hidden, as places close to each other. */
const drawnPlaces = (scale: RunScale, points: RunPoint[]): Place[] =>
  points.flatMap(({ value, hidden }, at) => {
    const next = points[at + 1]?.value
    if (hidden) return [-12, 0, 12].flatMap((off) => down(scale).map((y) => ({ x: scale.x(at) + off, y })))
    if (value === undefined) return []
    const end = next ?? value
    return [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875].map((part) => ({
      x: scale.x(next === undefined ? at : at + part),
      y: scale.y(value + (end - value) * part),
    }))
  })

const down = ({ top, bottom }: RunScale) =>
  Array.from({ length: 16 }, (_, at) => top + ((bottom - top) * at) / 15)
