import { keyOf, type Tally } from '../../src/results/protection/facts.ts'
import { limits } from '../../src/results/protection/limits.ts'
import type { Published } from '../../src/results/protection/tables.ts'
import { tableKey } from '../../src/results/protection/tables.ts'
import { rest, sum, withGroups } from '../../src/results/protection/tally.ts'
import { isPool, type Node, nodesOf } from './nodes.ts'
import { factsOf, type Row, topics, type World } from './world.ts'

/** Every line of every table, with what it counts. */
export function rowsOf(
  { lattice }: World,
  { bricks, bundles, tables }: Published,
  nodes: Node[] = nodesOf(lattice),
): Row[] {
  return nodes.flatMap((node) =>
    topics.map(keyOf).flatMap((topic) => {
      const table = tables.get(tableKey(node.unit, node.period, topic))?.table
      if (!table) return []
      const inside = (runs: number[]): boolean => runs.every((run) => node.runs.includes(run))
      const laid = isPool(node) ? bundles : bricks.map((brick) => ({ ...brick, bricks: [brick] }))
      const counted = laid.filter(
        (one) => one.topic === topic && inside(one.bricks.flatMap((brick) => brick.runs)),
      )
      const membersOf = (row: string): Row['members'] =>
        counted.flatMap(({ bricks: its, together }) =>
          its.flatMap((brick) => {
            const gathered = [
              ...together.filter((group) => group in (brick.tally.groups ?? {})),
              ...brick.together,
            ]
            const groups = row === rest ? [...new Set(gathered)] : gathered.includes(row) ? [] : [row]
            return brick.runs.flatMap((run) => groups.map((group) => ({ run, group })))
          }),
        )
      return lines(topic, table.tally, membersOf)
    }),
  )
}

/** What a service would tell that hides what is small, and thinks no further. */
export function carelessRows(world: World, nodes: Node[] = nodesOf(world.lattice)): Row[] {
  const { counts } = factsOf(world)
  return nodes.flatMap((node) =>
    topics.flatMap((topic) => {
      const of = (key: string): Tally =>
        sum(
          counts
            .filter((count) => count.topic === key && node.runs.includes(count.run))
            .map(({ tally }) => tally),
        )
      const own = of(keyOf(topic))
      const whole = of(keyOf({ wave: topic.wave, code: topic.code }))
      const tally = topic.by === undefined ? own : withGroups(whole, own.groups ?? {})
      if (tally.n < (topic.by === undefined ? limits.answers : limits.breakdown)) return []
      const groups = Object.entries(tally.groups ?? {}).filter(([, its]) => its.n >= limits.answers)
      const told = tally.groups ? { ...tally, groups: Object.fromEntries(groups) } : tally
      return lines(keyOf(topic), told, (group) => node.runs.map((run) => ({ run, group })))
    }),
  )
}

function lines(topic: string, tally: Tally, membersOf: (row: string) => Row['members']): Row[] {
  if (!tally.groups) return [{ topic, members: membersOf(''), tally }]
  return Object.entries(tally.groups).map(([group, its]) => ({
    topic,
    members: membersOf(group),
    tally: its,
  }))
}
