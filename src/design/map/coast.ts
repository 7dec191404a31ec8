import land from './land.json' with { type: 'json' }
import type { Box, PlanePoint } from './plane.ts'

type Heavy = PlanePoint & { weight: number }
type Ring = { points: Heavy[]; box: { left: number; right: number; top: number; bottom: number } }

const rings = { norway: land.norway.map(readRing), neighbours: land.neighbours.map(readRing) }
export type Shape = keyof typeof rings

const drawn = new Map<string, string>()

/** The land within a box as an SVG path, in half pixels of a map so many pixels wide. */
export function coast(shape: Shape, box: Box, width: number): string {
  const key = [shape, box.x, box.y, box.width, width].join()
  const path = drawn.get(key) ?? draw(rings[shape], box, width)
  if (drawn.size > 300) drawn.clear()
  drawn.set(key, path)
  return path
}

function draw(shape: Ring[], box: Box, width: number): string {
  const scale = (2 * width) / box.width
  const seen = 2.4 / scale // what spans less than this can't be told from a point
  const edge = 8 / scale // the cut lies outside the picture
  const frame = {
    left: box.x - edge,
    right: box.x + box.width + edge,
    top: box.y - edge,
    bottom: box.y + box.height + edge,
  }
  return shape
    .filter(
      ({ box }) =>
        box.left < frame.right && box.right > frame.left && box.top < frame.bottom && box.bottom > frame.top,
    )
    .map(({ points }) => points.filter(({ weight }) => weight >= seen))
    .map((points) => within(points, frame))
    .map((points) => pathOf(points, box, scale))
    .join('')
}

/** Cuts a shape along the four sides of a frame, one after the other (Sutherland and Hodgman's way). */
function within(points: PlanePoint[], frame: Ring['box']): PlanePoint[] {
  const insides = [
    ({ x }: PlanePoint) => x - frame.left,
    ({ x }: PlanePoint) => frame.right - x,
    ({ y }: PlanePoint) => y - frame.top,
    ({ y }: PlanePoint) => frame.bottom - y,
  ]
  return insides.reduce(cut, points)
}

function cut(points: PlanePoint[], inside: (point: PlanePoint) => number): PlanePoint[] {
  return points.flatMap((point, at) => {
    const before = points.at(at - 1) ?? point
    const [here, there] = [inside(point), inside(before)]
    if (here < 0 && there < 0) return []
    if (here >= 0 && there >= 0) return [point]
    const share = there / (there - here)
    const crossing = {
      x: before.x + (point.x - before.x) * share,
      y: before.y + (point.y - before.y) * share,
    }
    return here >= 0 ? [crossing, point] : [crossing]
  })
}

function pathOf(points: PlanePoint[], box: Box, scale: number): string {
  let [fromX, fromY] = [0, 0]
  const steps: string[] = []
  for (const { x, y } of points) {
    const [toX, toY] = [Math.round((x - box.x) * scale), Math.round((y - box.y) * scale)]
    if (steps.length > 0 && toX === fromX && toY === fromY) continue
    steps.push(`${toX - fromX} ${toY - fromY}`)
    fromX = toX
    fromY = toY
  }
  return steps.length < 3 ? '' : `M${steps[0]}l${steps.slice(1).join(' ')}z`.replaceAll(' -', '-')
}

/** The file says where a ring starts, then how far it is to each next point. */
function readRing(steps: number[]): Ring {
  const points: Heavy[] = []
  let [x, y] = [0, 0]
  for (let at = 0; at < steps.length; at += 3) {
    x += steps[at] ?? 0
    y += steps[at + 1] ?? 0
    points.push({ x, y, weight: steps[at + 2] ?? 0 })
  }
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)]
  return {
    points,
    box: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
  }
}
