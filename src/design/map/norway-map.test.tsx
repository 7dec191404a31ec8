import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { render } from 'preact-render-to-string'
import { NorwayMap } from './norway-map.tsx'
import { boxAround, onPlane, wholeCountry } from './plane.ts'
import { towns } from './towns.ts'

const bodo = { latitude: 67.28, longitude: 14.4, label: 'Bodø' }
const fauske = { latitude: 67.26, longitude: 15.39, label: 'Fauske' }
const oslo = { latitude: 59.91, longitude: 10.75, label: 'Oslo' }
const kirkenes = { latitude: 69.73, longitude: 30.05, label: 'Kirkenes' }

const near = (...dots: Parameters<typeof NorwayMap>[0]['dots']) =>
  render(<NorwayMap near title="Kurs i Salten" dots={dots} home={bodo} />)

describe('A map', () => {
  it('says what it shows', () => {
    assert.match(near(bodo), /role="img" aria-label="Kurs i Salten"/)
  })

  it('numbers the dots as the list does, and names the places', () => {
    const html = near({ ...fauske, number: 2 })
    assert.match(html, /class="map-number"[^>]*>2</)
    assert.match(html, />Fauske</)
  })

  it('lets several hits at one place share a dot', () => {
    const html = near({ ...bodo, number: 1 }, { ...bodo, number: 3 }, { ...bodo, number: 4 })
    assert.match(html, />1, 3 \+1</)
    assert.equal(html.match(/map-dot/g)?.length, 1)
  })

  it('rings the place where one lives', () => {
    assert.equal(near({ ...fauske, number: 1 }).match(/class="map-place"/g)?.length, 1)
    assert.doesNotMatch(render(<NorwayMap title="Norge" dots={[oslo]} />), /map-place/)
  })

  it('has every dot within its frame, and its own place too', () => {
    for (const places of [[bodo, fauske], [oslo, bodo], [kirkenes], [oslo, kirkenes], [bodo]]) {
      const box = boxAround(places.map(onPlane))
      for (const place of places) {
        const { x, y } = onPlane(place)
        assert.ok(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)
      }
    }
  })

  it('shows the whole country when the hits are far apart, or there are none', () => {
    assert.equal(boxAround([oslo, kirkenes].map(onPlane)), wholeCountry)
    assert.equal(boxAround([]), wholeCountry)
  })

  it('shows land and sea, not a square filled with land', () => {
    const path = /class="map-land" d="([^"]*)"/.exec(near(bodo))?.[1] ?? ''
    const share = areaOf(path) / (720 * 960)
    assert.ok(share > 0.2 && share < 0.8, `${Math.round(share * 100)} % land around Bodø`)
  })

  it('weighs no more than 8 kB in the page, wherever it looks', () => {
    const pairs = towns.flatMap((one) => towns.map((other) => [one, other] as const))
    for (const dots of [...pairs.filter((_, at) => at % 53 === 0), []]) {
      const html = render(<NorwayMap near title="Kurs" dots={[...dots]} />)
      const weight = brotliCompressSync(html).length
      assert.ok(weight < 8000, `${weight} bytes at ${dots.map(({ name }) => name).join(' and ')}`)
    }
  })
})

/** The area of a path of relative lines: what lies around, counted by turns. */
function areaOf(path: string): number {
  return path.split('z').reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0)
}

function ringArea(ring: string): number {
  const steps = [...ring.matchAll(/-?\d+/g)].map(Number)
  let [x, y, area] = [0, 0, 0]
  const points: [number, number][] = []
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0
    y += steps[at + 1] ?? 0
    points.push([x, y])
  }
  points.forEach(([fromX, fromY], at) => {
    const [toX, toY] = points[(at + 1) % points.length] ?? [0, 0]
    area += (fromX * toY - toX * fromY) / 2
  })
  return area
}
