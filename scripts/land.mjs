// Makes src/design/map/land.json: the coast of Norway and what lies beside it, flat, in quarter kilometres, with each point's
// weight, so that a map of any size can leave out what would not be seen. From world-atlas (Natural Earth, public domain).
// A ring is its first point, then steps: x, y, weight, x, y, weight …
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoTransverseMercator } from 'd3-geo'
import { feature } from 'topojson-client'

const earthRadius = 6371 * 4 // in the units of the file
const project = geoTransverseMercator().rotate([-15, 0]).scale(earthRadius).translate([0, 0]).precision(0)
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
)
const countries = feature(atlas, atlas.objects.countries).features

const [norway, ...neighbours] = ['Norway', 'Sweden', 'Finland', 'Russia', 'Denmark'].map((name) =>
  countries.find(({ properties }) => properties.name === name).geometry.coordinates.map(([outer]) => outer),
)
const land = {
  norway: norway.filter(isMainland).map(flat).map(weighed(3)).filter(isSeen).map(inSteps),
  neighbours: neighbours.flat().map(flat).map(clipped).map(weighed(6)).filter(isSeen).map(inSteps),
}
writeFileSync('src/design/map/land.json', `${JSON.stringify(land)}\n`)

/** Not Svalbard, Jan Mayen or Bouvet Island: no municipality lies there. */
function isMainland(ring) {
  return ring.every(
    ([longitude, latitude]) => latitude > 57 && latitude < 72 && longitude > 3 && longitude < 32,
  )
}

function flat(ring) {
  return ring.slice(0, -1).map(project)
}

/** What lies within a map of Norway with some room around it. */
function clipped(ring) {
  const sides = [([x]) => x + 2600, ([x]) => 2900 - x, ([, y]) => y + 32300, ([, y]) => -25400 - y]
  return sides.reduce((points, inside) => cut(points, inside), ring)
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

/**
 * Visvalingam's way: again and again the point that spans the smallest triangle is left out. The weight is the side of a
 * square of that triangle's size. The points that can never be seen are gone.
 */
function weighed(least) {
  return (ring) => heavyPoints(ring, least)
}

function heavyPoints(ring, enough) {
  const points = ring.map(([x, y]) => ({ x, y, weight: Number.POSITIVE_INFINITY }))
  const left = [...points]
  let least = 0
  while (left.length > 3) {
    let at = 0
    let smallest = Number.POSITIVE_INFINITY
    for (let i = 0; i < left.length; i++) {
      left[i].area ??= triangle(left.at(i - 1), left[i], left[(i + 1) % left.length])
      if (left[i].area < smallest) [smallest, at] = [left[i].area, i]
    }
    least = Math.max(least, smallest)
    left[at].weight = Math.sqrt(least)
    delete left.at(at - 1).area
    delete left[(at + 1) % left.length].area
    left.splice(at, 1)
  }
  const size = Math.sqrt(Math.abs(areaOf(ring)))
  return points
    .filter(({ weight }) => Math.min(weight, size) >= enough)
    .map(({ x, y, weight }) => ({
      x: Math.round(x),
      y: Math.round(y),
      weight: Math.round(Math.min(weight, size)),
    }))
}

function isSeen(ring) {
  return ring.length >= 3
}

function inSteps(ring) {
  return ring.flatMap(({ x, y, weight }, at) => {
    const from = ring[at - 1] ?? { x: 0, y: 0 }
    return [x - from.x, y - from.y, weight]
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
