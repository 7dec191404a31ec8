import { geoTransverseMercator } from 'd3-geo'

/** A place on the flat map: quarter kilometres east and south of the point where 15° east meets the equator. */
export type PlanePoint = { x: number; y: number }
export type Box = PlanePoint & { width: number; height: number }
export type Place = { latitude: number; longitude: number }

const earthRadius = 6371 * 4
const project = geoTransverseMercator().rotate([-15, 0]).scale(earthRadius).translate([0, 0])

/** Norway as its own maps show it: north is up along the middle of the country. */
export function onPlane({ latitude, longitude }: Place): PlanePoint {
  const [x, y] = project([longitude, latitude]) ?? [0, 0]
  return { x, y }
}

const margin = 200 // 50 km: room for a large dot on the outermost island
export const wholeCountry: Box = {
  x: -2234 - margin,
  y: -31826 - margin,
  width: 4681 + 2 * margin,
  height: 5925 + 2 * margin,
}

const leastHeight = 640 // 160 km: closer than this, nobody knows the coast again
const shape = 3 / 4

/** What a map shows that has all these places in it, with room for their names; the whole country when they are far apart. */
export function boxAround(points: PlanePoint[]): Box {
  if (points.length === 0) return wholeCountry
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
  const height = step(Math.max(leastHeight, (bottom - top) * 1.3, ((right - left) * 1.7) / shape))
  if (height > wholeCountry.height * 0.7) return wholeCountry
  const width = height * shape
  const grid = height / 16
  return {
    x: Math.round(((left + right) / 2 - width / 2) / grid) * grid,
    y: Math.round(((top + bottom) / 2 - height / 2) / grid) * grid,
    width,
    height,
  }
}

/** Few sizes and few positions, so that a drawn coast can be used again. */
const step = (height: number): number =>
  leastHeight * 1.25 ** Math.ceil(Math.log(height / leastHeight) / Math.log(1.25))
