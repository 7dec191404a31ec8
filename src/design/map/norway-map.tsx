import type { ComponentChildren } from 'preact'
import { coast } from './coast.ts'
import { type MapDot, type Mark, marksOf, toPixelsOf, wordsOf } from './marks.ts'
import { type Name, namesOf, type Ring } from './names.ts'
import { type Box, boxAround, onPlane, type Place, type PlanePoint, wholeCountry } from './plane.ts'

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
  const ring = home && ringAround(toPixels(home), marks, home.label)
  const close = box !== wholeCountry
  const names = close ? namesOf(marks, ring, toPixels, { width, height }) : []
  return (
    <figure class="map-figure">
      <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {description && <desc>{description}</desc>}
        <Ground box={box} height={height} close={close} />
        {names.map((name) => (
          <NameOnMap name={name} />
        ))}
        {ring && <RingOnMap ring={ring} />}
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

const RingOnMap = ({ ring: { x, y, halfWidth } }: { ring: Ring }) => (
  <rect class="map-place" x={x - halfWidth} y={y - 21} width={halfWidth * 2} height="42" rx="21" />
)

const MarkOnMap = ({ mark: { x, y, numbers, radius, halfWidth, hollow } }: { mark: Mark }) =>
  numbers.length === 0 ? (
    <circle class={hollow ? 'map-dot hollow' : 'map-dot'} cx={x} cy={y} r={radius} />
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

/** The ring lies around the dot of one's own place, when there is one. */
function ringAround(home: PlanePoint, marks: Mark[], label: string | undefined): Ring {
  const inside = marks.find(({ x, y }) => Math.hypot(x - home.x, y - home.y) < 20)
  return { x: inside?.x ?? home.x, y: inside?.y ?? home.y, halfWidth: (inside?.halfWidth ?? 14) + 7, label }
}
