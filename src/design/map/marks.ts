import { type Box, onPlane, type Place, type PlanePoint } from './plane.ts'

export type MapDot = Place & {
  /** The hit's number in the list beside the map. */
  number?: number | undefined
  label?: string | undefined
  /** The dot's area says how many. */
  amount?: number | undefined
  /** Only begun: drawn as a ring. */
  hollow?: boolean | undefined
}

/** A dot as it is drawn; several hits at one place share it. */
export type Mark = PlanePoint & {
  numbers: number[]
  label: string | undefined
  hollow: boolean
  radius: number
  halfWidth: number
}

const numberedRadius = 14

/** Dots in pixels of the map, those that would cover each other put together. */
export function marksOf(dots: MapDot[], toPixels: (place: Place) => PlanePoint): Mark[] {
  const marks: Mark[] = []
  for (const dot of dots) {
    const point = toPixels(dot)
    const near =
      dot.number !== undefined && marks.find((mark) => distance(mark, point) < numberedRadius * 1.6)
    if (near) near.numbers.push(dot.number ?? 0)
    else
      marks.push({
        ...point,
        numbers: [dot.number ?? []].flat(),
        label: dot.label,
        hollow: dot.hollow ?? false,
        ...sizeOf(dot),
      })
  }
  for (const mark of marks) {
    if (mark.numbers.length > 0)
      mark.halfWidth = Math.max(numberedRadius, wordsOf(mark.numbers).length * 4.6 + 7)
  }
  return marks
}

/** "2", "1, 4" or "1, 3 +2". */
export function wordsOf(numbers: number[]): string {
  const [first, second, ...rest] = numbers
  if (second === undefined) return String(first ?? '')
  return rest.length === 0 ? `${first}, ${second}` : `${first}, ${second} +${rest.length}`
}

export const toPixelsOf =
  (box: Box, width: number) =>
  (place: Place): PlanePoint => {
    const { x, y } = onPlane(place)
    const scale = width / box.width
    return { x: Math.round((x - box.x) * scale), y: Math.round((y - box.y) * scale) }
  }

function sizeOf({ number, amount }: MapDot): { radius: number; halfWidth: number } {
  const radius = number === undefined ? Math.max(2.5, Math.sqrt(amount ?? 32) * 0.8) : numberedRadius
  return { radius, halfWidth: radius }
}

const distance = (a: PlanePoint, b: PlanePoint): number => Math.hypot(a.x - b.x, a.y - b.y)
