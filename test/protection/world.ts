import fc from 'fast-check'
import type { Count, Facts, Lattice, Run, Tally, Topic } from '../../src/results/protection/facts.ts'
import { unstated } from '../../src/results/protection/tally.ts'

/** Somebody who answered: to the same question at the start and at the end (or not), and who they are (or not said). */
export type Person = {
  run: number
  start: number | null
  end: number | null
  age: string | null
  role: string | null
}
/** Everything that is true, and what of it may be kept secret. */
export type World = {
  lattice: Lattice
  people: Person[]
  closed: Map<number, { start: string; end: string }>
}

/** A line of a table that is told: of which runs and groups it is the sum. */
export type Row = { topic: string; members: { run: number; group: string }[]; tally: Tally }

export const values = ['0', '1', '2']
export const groupsBy: Record<string, string[]> = {
  age: ['a', 'b', 'c', unstated],
  role: ['p', 'k', unstated],
}

export const topics: Topic[] = [
  { wave: 'start', code: '' },
  { wave: 'end', code: '' },
  { wave: 'start', code: 'q' },
  { wave: 'end', code: 'q' },
  { wave: 'start', code: 'q', by: 'age' },
  { wave: 'start', code: 'q', by: 'role' },
  { wave: 'end', code: 'q:change', of: ['start/q', 'end/q'] },
]

/** How many people, how often they skip a question, how many services, and how often these say yes to pools. */
type Shape = {
  people: fc.ArrayConstraints[]
  skip: number
  services: fc.ArrayConstraints
  pools: fc.Arbitrary<boolean>
}

const person = (skip: number) =>
  fc.record({
    start: fc.option(fc.integer({ min: 0, max: 2 }), { freq: skip }),
    end: fc.option(fc.integer({ min: 0, max: 2 }), { freq: skip }),
    age: fc.option(fc.constantFrom('a', 'b', 'c'), { freq: skip }),
    role: fc.option(fc.constantFrom('p', 'k'), { freq: skip }),
  })
const day = fc.integer({ min: 0, max: 700 }).map((days) => {
  return new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)
})
const run = ({ people, skip }: Shape) =>
  fc.record({
    year: fc.constantFrom(2024, 2025),
    people: fc.oneof(...people.map((size) => fc.array(person(skip), size))),
    closed: fc.tuple(day, day),
  })
const course = (shape: Shape) =>
  fc.record({
    programme: fc.option(fc.constantFrom(1, 2)),
    runs: fc.array(run(shape), { minLength: 1, maxLength: 4 }),
  })
const service = (shape: Shape) =>
  fc.record({
    region: fc.constantFrom('north', 'south'),
    pools: shape.pools,
    courses: fc.array(course(shape), { minLength: 1, maxLength: 2 }),
  })

const worldsOf = (shape: Shape): fc.Arbitrary<World> => fc.array(service(shape), shape.services).map(worldOf)

/** Few services with small groups, where there is most to find out about people. */
export const smallWorlds = worldsOf({
  people: [{ maxLength: 7 }, { maxLength: 7 }, { minLength: 8, maxLength: 24 }],
  skip: 6,
  services: { minLength: 1, maxLength: 3 },
  pools: fc.boolean(),
})

/** Services that pool nearly all they have, where there is most to find out about services. */
export const poolingWorlds = worldsOf({
  people: [{ maxLength: 7 }, { minLength: 12, maxLength: 24 }],
  skip: 30,
  services: { minLength: 5, maxLength: 9 },
  pools: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
})

type Services = { region: string; pools: boolean; courses: { programme: number | null; runs: NewRun[] }[] }[]

function worldOf(services: Services): World {
  const lattice: Lattice = { runs: [], courses: [], services: [] }
  const people: Person[] = []
  const closed: World['closed'] = new Map()
  for (const [index, { region, pools, courses }] of services.entries()) {
    lattice.services.push({ id: index, region, ...(pools && { pools: { from: '2020-01-01' } }) })
    for (const { programme, runs } of courses) {
      const id = lattice.courses.length
      lattice.courses.push({ id, service: index, programme })
      for (const one of runs) addRun({ lattice, people, closed }, id, one)
    }
  }
  return { lattice, people, closed }
}

type NewRun = { year: number; people: Omit<Person, 'run'>[]; closed: [string, string] }

function addRun({ lattice, people, closed }: World, course: number, one: NewRun): void {
  const id = lattice.runs.length
  const made: Run = { id, course, year: one.year }
  lattice.runs.push(made)
  const [start, end] = [...one.closed].sort() as [string, string]
  closed.set(id, { start, end })
  people.push(...one.people.map((its) => ({ run: id, ...its })))
}

/** What the answer side would hand over. */
export function factsOf({ lattice, people, closed }: World): Facts {
  const counts: Count[] = []
  for (const { id: run } of lattice.runs) {
    const there = people.filter((one) => one.run === run)
    counts.push(
      ...(['start', 'end'] as const).map((wave) => ({ run, topic: `${wave}/`, tally: sheets(there, wave) })),
    )
    counts.push(
      ...(['start', 'end'] as const).map((wave) => ({ run, topic: `${wave}/q`, tally: told(there, wave) })),
    )
    counts.push({ run, topic: 'start/q/age', tally: { n: 0, counts: {}, groups: grouped(there, 'age') } })
    counts.push({ run, topic: 'start/q/role', tally: { n: 0, counts: {}, groups: grouped(there, 'role') } })
    counts.push({ run, topic: 'end/q:change', tally: change(there) })
  }
  const closings = [...closed].flatMap(([run, { start, end }]) => [
    { run, wave: 'start', on: start },
    { run, wave: 'end', on: end },
  ])
  return { topics, closings, counts }
}

// Whoever skips the question at the start has answered the rest of the sheet; at the end, half of those who skip it haven't answered at all.
const sheets = (there: Person[], wave: 'start' | 'end'): Tally => ({
  n: wave === 'start' ? there.length : there.filter(({ end }, i) => end !== null || i % 2 === 0).length,
  asked: there.length + 3,
  counts: {},
})

const told = (there: Person[], wave: 'start' | 'end'): Tally => ({
  ...tally(there.map((one) => one[wave])),
  asked: sheets(there, wave).n,
})

function grouped(there: Person[], by: 'age' | 'role'): Record<string, Tally> {
  const groups: Record<string, Tally> = {}
  for (const group of new Set(there.map((one) => one[by]).filter((its) => its !== null))) {
    groups[group] = tally(there.filter((one) => one[by] === group).map(({ start }) => start))
  }
  return groups
}

function change(there: Person[]): Tally {
  const only = (one: Person, wave: 'start' | 'end'): boolean =>
    one[wave] !== null && one[wave === 'start' ? 'end' : 'start'] === null
  return {
    ...tally(there.map(({ start, end }) => (start === null || end === null ? null : end - start))),
    left: {
      'start only': there.filter((one) => only(one, 'start')).length,
      'end only': there.filter((one) => only(one, 'end')).length,
    },
  }
}

function tally(values: (number | null)[]): Tally {
  const counts: Record<string, number> = {}
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1
  return { n: values.filter((value) => value !== null).length, counts }
}
