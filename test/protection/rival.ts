import { unstated } from '../../src/results/protection/tally.ts'
import { type Equation, equation, solve } from './equations.ts'
import { groupsBy, type Row, type World } from './world.ts'

/** A service, and another whose answers it has worked out some of. */
export type FoundOut = { knows: number; about: number }

/**
 * What each service finds out about another from the pools of one question, when it takes away its own answers: any sum that is only
 * about the other. A change counts as the people in it.
 */
export function servicesFoundOut(world: World, pooled: Row[], by: 'age' | 'role'): FoundOut[] {
  const equations = pooled
    .filter(({ topic }) => topic.startsWith('start/q') || topic.endsWith('change'))
    .map((row) => peopleIn(row, world, by))
  const services = world.lattice.services.map(({ id }) => id)
  return services.flatMap((knows) => {
    const others = equations.map(({ terms, total }) => ({
      terms: new Map([...terms].filter(([unknown]) => ownerOf(unknown) !== knows)),
      total,
    }))
    return services
      .filter((about) => about !== knows && isFoundOut(others, about))
      .map((about) => ({ knows, about }))
  })
}

/** Everybody else's unknowns lead; an equation in which none of them is left is about this service alone. */
function isFoundOut(equations: Equation[], about: number): boolean {
  const solved = solve(equations, (unknown) => (ownerOf(unknown) === about ? 1 : 0))
  return [...solved.values()].some(({ terms }) => [...terms.keys()].every((one) => ownerOf(one) === about))
}

function peopleIn({ topic, members }: Row, { lattice, people }: World, by: 'age' | 'role'): Equation {
  const courses = new Map(lattice.courses.map((course) => [course.id, course.service]))
  const services = new Map(lattice.runs.map((run) => [run.id, courses.get(run.course)]))
  const itsOwn = topic.endsWith(`/${by}`)
  // Of another breakdown only the whole is compared, so each of its runs is taken once.
  const whole = [...new Set(members.map(({ run }) => run))]
  const cells = itsOwn
    ? members
    : whole.flatMap((run) => (groupsBy[by] as string[]).map((group) => ({ run, group })))
  const there = ({ run, group }: Row['members'][number]): boolean =>
    people.some((one) => one.run === run && one.start !== null && (one[by] ?? unstated) === group)
  return equation(
    cells
      .filter(there)
      .map(({ run, group }): [string, number] => [`${services.get(run)}|${run}|${group}`, 1]),
    0,
  )
}

const ownerOf = (unknown: string): number => Number(unknown.split('|')[0])
