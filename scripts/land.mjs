// Makes src/design/map/land.json: the coast of Norway and what lies beside it, flat, in quarter kilometres, with each point's
// weight, so that a map of any size can leave out what would not be seen. From world-atlas (Natural Earth, public domain).
// A ring is its first point, then steps: x, y, weight, x, y, weight …
import { writeFileSync } from 'node:fs'
import { geoTransverseMercator } from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' }

const earthRadius = 6371 * 4 // in the units of the file
const project = geoTransverseMercator().rotate([-15, 0]).scale(earthRadius).translate([0, 0]).precision(0)
const countries = feature(atlas, atlas.objects.countries).features
const ringsOf = (name) =>
  countries.find(({ properties }) => properties.name === name).geometry.coordinates.map(([outer]) => outer)

const coast = (rings, least) =>
  rings
    .map((ring) => heavyPoints(ring, least))
    .filter((ring) => ring.length >= 3)
    .map(inSteps)
const land = {
  norway: coast(ringsOf('Norway').filter(isMainland).map(flat), 3),
  neighbours: coast(['Sweden', 'Finland', 'Russia', 'Denmark'].flatMap(ringsOf).map(flat).map(clipped), 6),
}
writeFileSync('src/design/map/land.json', `${JSON.stringify(land)}\n`)

/** Not Svalbard, Jan Mayen or Bouvet Island: no municipality lies there. */
function isMainland(ring) {
  return ring.every(([east, north]) => north > 57 && north < 72 && east > 3 && east < 32)
}

function flat(ring) {
  return ring.slice(0, -1).map(project)
}

/** What lies within a map of Norway with some room around it. */
function clipped(ring) {
  const sides = [([x]) => x + 2600, ([x]) => 2900 - x, ([, y]) => y + 32300, ([, y]) => -25400 - y]
  return sides.reduce(cut, ring)
}

function cut(points, inside) {
  return points.flatMap((point, at) => {
    const before = points.at(at - 1)
    const [here, there] = [inside(point), inside(before)]
    if (here < 0 && there < 0) return []
    if (here >= 0 && there >= 0) return [point]
    const share = there / (there - here)
    const edge = [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]
    return here >= 0 ? [edge, point] : [edge]
  })
}

/** The points that weigh at least so much; no point weighs more than its whole ring. */
function heavyPoints(ring, least) {
  const most = Math.sqrt(Math.abs(areaOf(ring)))
  return weighed(ring)
    .map(({ x, y, weight }) => ({ x: Math.round(x), y: Math.round(y), weight: Math.min(weight, most) }))
    .filter(({ weight }) => weight >= least)
}

/**
 * Visvalingam's way: again and again the point that spans the smallest triangle is left out. Its weight is the side of a
 * square of that triangle's size, and never less than that of the one before.
 */
function weighed(ring) {
  const points = ring.map(([x, y]) => ({ x, y, weight: Number.POSITIVE_INFINITY }))
  const left = [...points]
  let area = 0
  while (left.length > 3) {
    const at = smallestOf(left)
    area = Math.max(area, left[at].area)
    left[at].weight = Math.sqrt(area)
    delete left.at(at - 1).area
    delete left[(at + 1) % left.length].area
    left.splice(at, 1)
  }
  return points
}

function smallestOf(points) {
  let smallest = 0
  for (const [at, point] of points.entries()) {
    point.area ??= triangle(points.at(at - 1), point, points[(at + 1) % points.length])
    if (point.area < points[smallest].area) smallest = at
  }
  return smallest
}

function inSteps(ring) {
  return ring.flatMap(({ x, y, weight }, at) => {
    const from = ring[at - 1] ?? { x: 0, y: 0 }
    return [x - from.x, y - from.y, Math.round(weight)]
  })
}

function triangle(a, b, c) {
  return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
}

function areaOf(ring) {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}
