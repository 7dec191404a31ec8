import { cell } from './cell.ts'
import { type Equation, equation, fixed, type Range, ranges, solve } from './equations.ts'
import { type Secret, secretsOf } from './secrets.ts'
import { groupsBy, type Person, type Row, values, type World } from './world.ts'

/** What somebody finds out who has kept every table that was ever told, and knows which runs each of them counts. */
export function foundOut(world: World, rows: Row[]): Secret[] {
  const solved = solve([...truths(world), ...rows.flatMap(equationsOf)])
  return secretsOf(world).filter(({ terms }) => fixed(solved, terms))
}

/** What the numbers that were hidden can still be, for somebody who knows besides that hidden means fewer than five. */
export function possibilities(world: World, rows: Row[]): Map<string, Range> {
  const equations = [...truths(world), ...rows.flatMap(equationsOf)].filter(({ terms }) =>
    [...terms.keys()].every((unknown) => !unknown.includes('sum of')),
  )
  const known = new Map<string, Range>()
  for (const { id } of world.lattice.runs) {
    for (const topic of ['start/', 'end/', 'start/q', 'end/q']) {
      const told = rows.some(
        (row) => row.topic === topic && row.members.length === 1 && row.members[0]?.run === id,
      )
      if (!told) known.set(cell(id, topic, 'n'), { least: 0, most: 4 })
    }
  }
  return ranges([...equations, ...solve(equations).values()], known)
}

/** The equations of one line of a table. */
function equationsOf({ topic, members, tally }: Row): Equation[] {
  const sumOf = (value: string, of = topic): [string, number][] =>
    members.map(({ run, group }) => [cell(run, of, value, group), 1])
  const asked =
    tally.asked === undefined || !topic.endsWith('/q')
      ? []
      : [equation(sumOf('n', topic.slice(0, -1)), tally.asked)]
  if (topic.endsWith('/')) return [equation(sumOf('n'), tally.n)]
  const told = topic.endsWith('change') ? ['-2', '-1', ...values] : values
  return [...asked, ...told.map((value) => equation(sumOf(value), tally.counts[value] ?? 0))]
}

/** What holds whatever is told: values add up to all, groups to the whole, and those who answered once and twice to everybody. */
function truths({ lattice, people }: World): Equation[] {
  return lattice.runs.flatMap(({ id }) => [
    ...['start/q', 'end/q'].map((topic) => all(id, topic)),
    ...Object.entries(groupsBy).flatMap(([by, groups]) => [
      ...groups.map((group) => all(id, `start/q/${by}`, group)),
      ...values.map((value) => {
        const its = groups.map((group): [string, number] => [cell(id, `start/q/${by}`, value, group), -1])
        return equation([[cell(id, 'start/q', value), 1], ...its], 0)
      }),
    ]),
    ...['start', 'end'].map((wave) => twoSums(id, wave)),
    changes(id),
    ...nobodyLeft(id, people),
  ])
}

/** Who knows the group knows that nobody came only at the start, or only at the end. */
const nobodyLeft = (run: number, people: Person[]): Equation[] => {
  const there = people.filter((one) => one.run === run)
  const nobody = (wave: 'start' | 'end', other: 'start' | 'end'): Equation[] =>
    there.some((one) => one[wave] !== null && one[other] === null)
      ? []
      : [equation([[cell(run, wave, 'sum of others'), 1]], 0)]
  return [...nobody('start', 'end'), ...nobody('end', 'start')]
}

const all = (run: number, topic: string, group = ''): Equation =>
  equation(
    [
      [cell(run, topic, 'n', group), -1],
      ...values.map((v): [string, number] => [cell(run, topic, v, group), 1]),
    ],
    0,
  )

const twoSums = (run: number, wave: string): Equation => {
  const everybody = values.map((value): [string, number] => [cell(run, `${wave}/q`, value), Number(value)])
  return equation(
    [...everybody, [cell(run, wave, 'sum of pairs'), -1], [cell(run, wave, 'sum of others'), -1]],
    0,
  )
}

const changes = (run: number): Equation => {
  const moved = ['-2', '-1', ...values].map((value): [string, number] => [
    cell(run, 'end/q:change', value),
    Number(value),
  ])
  return equation(
    [...moved, [cell(run, 'end', 'sum of pairs'), -1], [cell(run, 'start', 'sum of pairs'), 1]],
    0,
  )
}
