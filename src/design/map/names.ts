import type { Mark } from './marks.ts'
import type { Place, PlanePoint } from './plane.ts'
import { towns } from './towns.ts'

export type Name = PlanePoint & { text: string; anchor: 'start' | 'end'; quiet: boolean }
/** A ring around the reader's own place. */
export type Ring = PlanePoint & { halfWidth: number; label: string | undefined }

type Patch = { left: number; right: number; top: number; bottom: number }
type Wish = { point: PlanePoint; text: string; away: number; quiet: boolean }
type Size = { width: number; height: number }

/** Writes names beside dots, to the right or else to the left, and leaves out those there is no room for. */
export function namesOf(
  marks: Mark[],
  ring: Ring | undefined,
  toPixels: (place: Place) => PlanePoint,
  size: Size,
): Name[] {
  const taken = [...marks, ...(ring ? [{ ...ring, radius: ring.halfWidth }] : [])].map(patchOf)
  const names: Name[] = []
  for (const { point, text, away, quiet } of wishes(marks, ring, toPixels)) {
    const free = sidesOf(point, text.length * 8.2, away).find(
      ({ space }) => fits(space, size) && !taken.some((other) => overlap(space, other)),
    )
    if (!free) continue
    taken.push(free.space)
    names.push({ text, anchor: free.anchor, quiet, x: free.x, y: point.y + 5 })
  }
  return names
}

/** The dots' own names first, then the reader's place, then towns to know it by. */
function wishes(marks: Mark[], ring: Ring | undefined, toPixels: (place: Place) => PlanePoint): Wish[] {
  const ringed = ring?.label
    ? [{ text: ring.label, point: ring, away: ring.halfWidth + 6, quiet: false }]
    : []
  const dotted = marks
    .filter(({ label }) => label && label !== ring?.label)
    .map((mark) => ({ text: mark.label ?? '', point: mark, away: mark.halfWidth + 6, quiet: false }))
  const named = new Set([...ringed, ...dotted].map(({ text }) => text))
  const others = towns
    .filter(({ name }) => !named.has(name))
    .map((town) => ({ text: town.name, point: toPixels(town), away: 7, quiet: true }))
  return [...ringed, ...dotted, ...others]
}

function sidesOf({ x, y }: PlanePoint, long: number, away: number) {
  const [top, bottom] = [y - 9, y + 7]
  return [
    { anchor: 'start' as const, x: x + away, space: { left: x + away, right: x + away + long, top, bottom } },
    { anchor: 'end' as const, x: x - away, space: { left: x - away - long, right: x - away, top, bottom } },
  ]
}

const patchOf = ({ x, y, halfWidth, radius }: PlanePoint & { halfWidth: number; radius: number }): Patch => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - radius,
  bottom: y + radius,
})

const fits = ({ left, right, top, bottom }: Patch, { width, height }: Size): boolean =>
  left > 4 && right < width - 4 && top > 4 && bottom < height - 4

const overlap = (a: Patch, b: Patch): boolean =>
  a.left < b.right + 3 && a.right > b.left - 3 && a.top < b.bottom + 3 && a.bottom > b.top - 3
