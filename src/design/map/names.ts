import type { Mark } from './marks.ts'
import type { Place, PlanePoint } from './plane.ts'

export type Name = PlanePoint & { text: string; anchor: 'start' | 'end'; quiet: boolean }
type Patch = { left: number; right: number; top: number; bottom: number }
type Wish = { point: PlanePoint; text: string; away: number; quiet: boolean }

/** Writes each name beside its dot, to the right or else to the left, and leaves out those there is no room for. */
export function namesOf(wishes: Wish[], marks: Mark[], width: number, height: number): Name[] {
  const taken = marks.map(({ x, y, halfWidth, radius }) =>
    patch(x - halfWidth, x + halfWidth, y - radius, y + radius),
  )
  const names: Name[] = []
  for (const { point, text, away, quiet } of wishes) {
    const long = text.length * 8.2
    const sides = [
      {
        anchor: 'start' as const,
        x: point.x + away,
        space: patch(point.x + away, point.x + away + long, point.y - 9, point.y + 7),
      },
      {
        anchor: 'end' as const,
        x: point.x - away,
        space: patch(point.x - away - long, point.x - away, point.y - 9, point.y + 7),
      },
    ]
    const free = sides.find(
      ({ space }) => fits(space, width, height) && !taken.some((other) => overlap(space, other)),
    )
    if (!free) continue
    taken.push(free.space)
    names.push({ text, anchor: free.anchor, quiet, x: free.x, y: point.y + 5 })
  }
  return names
}

/** Towns that help one see where one is. */
export const towns: (Place & { name: string })[] = [
  { name: 'Oslo', latitude: 59.91, longitude: 10.75 },
  { name: 'Bergen', latitude: 60.39, longitude: 5.32 },
  { name: 'Trondheim', latitude: 63.43, longitude: 10.4 },
  { name: 'Stavanger', latitude: 58.97, longitude: 5.73 },
  { name: 'Tromsø', latitude: 69.65, longitude: 18.96 },
  { name: 'Kristiansand', latitude: 58.15, longitude: 8.0 },
  { name: 'Bodø', latitude: 67.28, longitude: 14.4 },
  { name: 'Ålesund', latitude: 62.47, longitude: 6.15 },
  { name: 'Alta', latitude: 69.97, longitude: 23.27 },
  { name: 'Lillehammer', latitude: 61.12, longitude: 10.47 },
  { name: 'Mo i Rana', latitude: 66.31, longitude: 14.14 },
  { name: 'Kirkenes', latitude: 69.73, longitude: 30.05 },
  { name: 'Narvik', latitude: 68.44, longitude: 17.43 },
  { name: 'Hammerfest', latitude: 70.66, longitude: 23.68 },
  { name: 'Harstad', latitude: 68.8, longitude: 16.54 },
  { name: 'Molde', latitude: 62.74, longitude: 7.16 },
  { name: 'Steinkjer', latitude: 64.01, longitude: 11.5 },
  { name: 'Namsos', latitude: 64.47, longitude: 11.5 },
  { name: 'Røros', latitude: 62.57, longitude: 11.38 },
  { name: 'Førde', latitude: 61.45, longitude: 5.86 },
  { name: 'Haugesund', latitude: 59.41, longitude: 5.27 },
  { name: 'Skien', latitude: 59.21, longitude: 9.61 },
  { name: 'Drammen', latitude: 59.74, longitude: 10.2 },
  { name: 'Fredrikstad', latitude: 59.22, longitude: 10.93 },
  { name: 'Hamar', latitude: 60.79, longitude: 11.07 },
  { name: 'Arendal', latitude: 58.46, longitude: 8.77 },
  { name: 'Sortland', latitude: 68.7, longitude: 15.41 },
  { name: 'Svolvær', latitude: 68.23, longitude: 14.57 },
  { name: 'Brønnøysund', latitude: 65.47, longitude: 12.21 },
  { name: 'Mosjøen', latitude: 65.84, longitude: 13.19 },
  { name: 'Vadsø', latitude: 70.07, longitude: 29.75 },
  { name: 'Karasjok', latitude: 69.47, longitude: 25.51 },
  { name: 'Kautokeino', latitude: 69.01, longitude: 23.04 },
  { name: 'Voss', latitude: 60.63, longitude: 6.42 },
  { name: 'Geilo', latitude: 60.53, longitude: 8.2 },
  { name: 'Fagernes', latitude: 60.99, longitude: 9.23 },
]

const patch = (left: number, right: number, top: number, bottom: number): Patch => ({
  left,
  right,
  top,
  bottom,
})

const fits = ({ left, right, top, bottom }: Patch, width: number, height: number): boolean =>
  left > 4 && right < width - 4 && top > 4 && bottom < height - 4

const overlap = (a: Patch, b: Patch): boolean =>
  a.left < b.right + 3 && a.right > b.left - 3 && a.top < b.bottom + 3 && a.bottom > b.top - 3
