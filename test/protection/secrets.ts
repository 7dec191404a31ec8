import { unstated } from '../../src/results/protection/tally.ts'
import { cell } from './cell.ts'
import { nodesOf } from './nodes.ts'
import { groupsBy, type Person, values, type World } from './world.ts'

/** A sum about fewer than five people. */
export type Secret = { what: string; terms: [string, number][] }

/** Every sum about few that somebody might be after: in each unit and period, in each pair of runs, and in each of their groups. */
export function secretsOf(world: World): Secret[] {
  return placesToLook(world).flatMap(({ where, runs }) => {
    const there = world.people.filter(({ run }) => runs.includes(run))
    const about = (what: string, who: Person[], topic: string, told: string[], group = ''): Secret[] => {
      if (who.length === 0 || who.length > 4) return []
      const terms = (value: string) =>
        runs.map((run): [string, number] => [cell(run, topic, value, group), 1])
      return told.map((value) => ({ what: `${where}, ${what}: ${value}`, terms: terms(value) }))
    }
    const answered = (wave: 'start' | 'end'): Person[] => there.filter((one) => one[wave] !== null)
    const startOnly = answered('start').filter(({ end }) => end === null)
    const endOnly = answered('end').filter(({ start }) => start === null)
    const pairs = answered('start').filter(({ end }) => end !== null)
    return [
      ...about('start', there, 'start/', ['n']),
      ...about('q at the start', answered('start'), 'start/q', ['n', ...values]),
      ...about('q at the end', answered('end'), 'end/q', ['n', ...values]),
      ...about('change', pairs, 'end/q:change', ['-2', '-1', ...values]),
      ...about('those only at the start', startOnly, 'start', ['sum of others']),
      ...about('those only at the end', endOnly, 'end', ['sum of others']),
      ...onlyOnce(where, runs, [...startOnly, ...endOnly]),
      ...(['age', 'role'] as const).flatMap((by) =>
        (groupsBy[by] as string[]).flatMap((group) => {
          const those = answered('start').filter((one) => (one[by] ?? unstated) === group)
          return about(`${by} ${group}`, those, `start/q/${by}`, ['n', ...values], group)
        }),
      ),
    ]
  })
}

/** What subtracting a change from both its waves leaves: the two sums of those who answered once. */
function onlyOnce(where: string, runs: number[], who: Person[]): Secret[] {
  if (who.length === 0 || who.length > 4) return []
  const terms = runs.flatMap((run): [string, number][] => [
    [cell(run, 'start', 'sum of others'), 1],
    [cell(run, 'end', 'sum of others'), -1],
  ])
  return [{ what: `${where}, those who answered once`, terms }]
}

function placesToLook({ lattice }: World): { where: string; runs: number[] }[] {
  const pairs = lattice.runs.flatMap((one) =>
    lattice.runs
      .filter((other) => other.id > one.id && other.course === one.course)
      .map((other) => ({ where: `runs ${one.id} and ${other.id}`, runs: [one.id, other.id] })),
  )
  return [...nodesOf(lattice).map(({ where, runs }) => ({ where, runs })), ...pairs]
}
