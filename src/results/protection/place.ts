import type { Brick } from './bricks.ts'
import type { Lattice, Service } from './facts.ts'

/** Where a brick lies. What it doesn't wholly lie in is null: of two years, it counts only in all time. */
export type Place = {
  course: number
  service: number
  region: string
  programme: number | null
  year: number | null
}
export type PlacedBrick = Brick & Place

/** Looks up where runs lie. */
export function placer(lattice: Lattice): {
  place: (runs: number[]) => Place
  service: (id: number) => Service
} {
  const runs = new Map(lattice.runs.map((run) => [run.id, run]))
  const courses = new Map(lattice.courses.map((course) => [course.id, course]))
  const services = new Map(lattice.services.map((service) => [service.id, service]))
  const place = (ids: number[]): Place => {
    const those = ids.map((id) => got(runs, id))
    const course = got(courses, got(runs, ids[0] as number).course)
    const { region } = got(services, course.service)
    const year = same(those.map((run) => run.year))
    return { course: course.id, service: course.service, region, programme: course.programme, year }
  }
  return { place, service: (id) => got(services, id) }
}

/** What they all have, or null. */
export function same<T>(values: T[]): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}

function got<T>(all: Map<number, T>, id: number): T {
  const one = all.get(id)
  if (one === undefined) throw new Error(`${id} is not in the lattice`)
  return one
}
