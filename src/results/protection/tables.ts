import type { Brick } from './bricks.ts'
import type { Bundle } from './bundles.ts'
import type { Facts, Lattice, Tally } from './facts.ts'
import { type Place, type PlacedBrick, placer } from './place.ts'
import { sum } from './tally.ts'

export type Unit =
  | { kind: 'run' | 'course' | 'service' | 'programme'; id: number }
  | { kind: 'region'; id: string }
  | { kind: 'nation' }
export type Period = number | 'all'

/** What is told of one topic in one unit and period: whole bricks, or whole bundles. */
export type Table = {
  tally: Tally
  /** Groups that are told of together in some of it, so that their own rows don't hold all of them. */
  together: string[]
  /** How many runs it counts. */
  runs: number
  /** In a pool: which services. Only how many is told. */
  services?: number[]
}

/** Whether the topic was asked there, by how many runs that have closed, and what may be told of it. */
export type Entry = { closed: number; table?: Table }

/** The decisions (bricks and bundles), and all tables that come of them. */
export type Published = { bricks: Brick[]; bundles: Bundle[]; tables: Map<string, Entry> }

export const tableKey = (unit: Unit, period: Period, topic: string): string =>
  `${unit.kind}:${'id' in unit ? unit.id : ''} ${period} ${topic}`

/** Every table of the lattice: the only ones there are to ask for. */
export function tablesOf(
  facts: Facts,
  lattice: Lattice,
  bricks: PlacedBrick[],
  bundles: Bundle[],
): Map<string, Entry> {
  const tables = new Map<string, Entry>()
  countClosed(tables, facts, lattice)
  const asked = new Set(facts.counts.map(({ run, topic }) => `${topic} ${run}`))
  const runsAsked = ({ topic, runs }: Brick): number =>
    runs.filter((run) => asked.has(`${topic} ${run}`)).length
  for (const brick of bricks) {
    const { tally, together } = brick
    addTo(tables, toldIn(brick), brick.topic, { tally, together, runs: runsAsked(brick) })
  }
  for (const one of bundles) {
    const { tally, together } = one
    const runs = one.bricks.reduce((all, brick) => all + runsAsked(brick), 0)
    const services = [...new Set(one.bricks.map((brick) => brick.service))]
    addTo(tables, pooledIn(one), one.topic, { tally, together, runs, services })
  }
  return tables
}

/** A unit in a period. */
export type Corner = { unit: Unit; period: Period }

/** The tables of a service's own that a brick is added to. */
export const toldIn = (brick: Pick<PlacedBrick, 'runs' | 'course' | 'service' | 'year'>): Corner[] =>
  inPeriods(ownUnits(brick), brick.year)

/** The pools that a bundle is added to. */
export const pooledIn = (bundle: Pick<Bundle, 'programme' | 'region' | 'year'>): Corner[] =>
  inPeriods(poolUnits(bundle), bundle.year)

function addTo(tables: Map<string, Entry>, corners: Corner[], topic: string, more: Table): void {
  for (const { unit, period } of corners) {
    const entry = tables.get(tableKey(unit, period, topic))
    if (entry) entry.table = entry.table ? added(entry.table, more) : more
  }
}

const added = (a: Table, b: Table): Table => ({
  tally: sum([a.tally, b.tally]),
  together: [...new Set([...a.together, ...b.together])].sort(),
  runs: a.runs + b.runs,
  ...(a.services && { services: [...new Set([...a.services, ...(b.services ?? [])])] }),
})

function countClosed(tables: Map<string, Entry>, facts: Facts, lattice: Lattice): void {
  const { place } = placer(lattice)
  for (const { run, topic } of facts.counts) {
    const where = place([run])
    for (const { unit, period } of [...toldIn({ ...where, runs: [run] }), ...pooledIn(where)]) {
      const key = tableKey(unit, period, topic)
      const entry = tables.get(key) ?? { closed: 0 }
      tables.set(key, { ...entry, closed: entry.closed + 1 })
    }
  }
}

function ownUnits({ runs, course, service }: Pick<PlacedBrick, 'runs' | 'course' | 'service'>): Unit[] {
  const [run, ...others] = runs
  const alone: Unit[] = run !== undefined && others.length === 0 ? [{ kind: 'run', id: run }] : []
  return [...alone, { kind: 'course', id: course }, { kind: 'service', id: service }]
}

function poolUnits({ programme, region }: { programme: Place['programme']; region: string | null }): Unit[] {
  return [
    ...(programme === null ? [] : [{ kind: 'programme' as const, id: programme }]),
    ...(region === null ? [] : [{ kind: 'region' as const, id: region }]),
    { kind: 'nation' },
  ]
}

function inPeriods(units: Unit[], year: number | null): Corner[] {
  const periods: Period[] = year === null ? ['all'] : [year, 'all']
  return units.flatMap((unit) => periods.map((period) => ({ unit, period })))
}
