import type { ComponentChildren } from 'preact'
import { coast } from './coast.ts'
import { type MapDot, type Mark, marksOf, toPixelsOf, wordsOf } from './marks.ts'
import { type Name, namesOf, towns } from './names.ts'
import { type Box, boxAround, onPlane, type Place, wholeCountry } from './plane.ts'

type Props = {
  /** What the map shows, in a sentence. The list or table beside it must say the same as the dots do. */
  title: string
  description?: string | undefined
  dots: MapDot[]
  /** Where the reader lives: ringed. */
  home?: (Place & { label?: string | undefined }) | undefined
  /** Closer: only where the dots are. */
  near?: boolean
  /** Under the map: what the ring means, a link to the other view. */
  children?: ComponentChildren
}

const width = 360

/** Norway as land and sea, with a dot a place. Numbers are the hits' numbers in the list beside it. */
export function NorwayMap({ title, description, dots, home, near, children }: Props) {
  const box = near ? boxAround([...dots, ...(home ? [home] : [])].map(onPlane)) : wholeCountry
  const height = Math.round((width * box.height) / box.width)
  const toPixels = toPixelsOf(box, width)
  const marks = marksOf(dots, toPixels)
  const ring = home && { ...home, ...toPixels(home) }
  const close = box !== wholeCountry
  const names = close ? namesOf(wishesFor(marks, ring, toPixels), marks, width, height) : []
  return (
    <figure class="map-figure">
      <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {description && <desc>{description}</desc>}
        <Ground box={box} height={height} close={close} />
        {names.map((name) => (
          <NameOnMap name={name} />
        ))}
        {ring && <circle class="map-place" cx={ring.x} cy={ring.y} r="21" />}
        {marks.map((mark) => (
          <MarkOnMap mark={mark} />
        ))}
      </svg>
      {children && <figcaption class="quiet small">{children}</figcaption>}
    </figure>
  )
}

const Ground = ({ box, height, close }: { box: Box; height: number; close: boolean }) => (
  <>
    {close && <rect class="map-sea" width={width} height={height} />}
    <g transform="scale(.5)">
      {close && <path class="map-neighbour" d={coast('neighbours', box, width)} />}
      <path class="map-land" d={coast('norway', box, width)} />
    </g>
  </>
)

const MarkOnMap = ({ mark: { x, y, numbers, radius, halfWidth } }: { mark: Mark }) =>
  numbers.length === 0 ? (
    <circle class="map-dot" cx={x} cy={y} r={radius} />
  ) : (
    <>
      <rect
        class="map-dot"
        x={x - halfWidth}
        y={y - radius}
        width={halfWidth * 2}
        height={radius * 2}
        rx={radius}
      />
      <text class="map-number" x={x} y={y + 5} text-anchor="middle">
        {wordsOf(numbers)}
      </text>
    </>
  )

const NameOnMap = ({ name: { x, y, anchor, text, quiet } }: { name: Name }) => (
  <>
    {quiet && <circle class="map-town" cx={anchor === 'start' ? x - 7 : x + 7} cy={y - 5} r="2.5" />}
    <text class={quiet ? 'map-quiet' : undefined} x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  </>
)

/** The names the map would write if there were room: the dots' own first, then the reader's place, then towns to know it by. */
function wishesFor(
  marks: Mark[],
  ring: { x: number; y: number; label?: string | undefined } | undefined,
  toPixels: (place: Place) => { x: number; y: number },
) {
  const ofDots = marks.flatMap((mark) =>
    mark.label ? [{ point: mark, text: mark.label, away: mark.halfWidth + 8, quiet: false }] : [],
  )
  const named = new Set(ofDots.map(({ text }) => text))
  const ofRing =
    ring?.label && !named.has(ring.label) ? [{ point: ring, text: ring.label, away: 28, quiet: false }] : []
  const ofTowns = towns
    .filter(({ name }) => !named.has(name) && name !== ring?.label)
    .map((town) => ({ point: toPixels(town), text: town.name, away: 7, quiet: true }))
  return [...ofDots, ...ofRing, ...ofTowns]
}
