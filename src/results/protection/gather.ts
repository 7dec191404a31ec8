import type { Tally, Topic } from './facts.ts'
import { isFew, limits } from './limits.ts'
import { isUnanimous, rest, sum } from './tally.ts'

/** The groups as they may be told of, and which are told of together. */
export type Gathered = { groups: Record<string, Tally>; together: string[] }

/**
 * Puts the groups that may not be told of into one, with the smallest of the others until that one may be told of. Nothing comes of it
 * when no group would be left.
 */
export function gather(
  groups: Record<string, Tally>,
  may: { tell: (group: string) => boolean; tellTogether: (groups: string[]) => boolean },
): Gathered | undefined {
  const there = Object.keys(groups).filter((group) => (groups[group] as Tally).n > 0)
  const together = there.filter((group) => !may.tell(group))
  if (together.length === 0) return { groups, together }
  const size = (group: string): number => (groups[group] as Tally).n
  const others = there
    .filter((group) => !together.includes(group))
    .sort((a, b) => size(a) - size(b) || a.localeCompare(b))
  while (!may.tellTogether(together)) {
    const smallest = others.shift()
    if (smallest === undefined) return undefined
    together.push(smallest)
  }
  if (others.length === 0) return undefined
  const told = Object.entries(groups).filter(([group]) => !together.includes(group))
  const gathered = sum(together.map((group) => groups[group] as Tally))
  return { groups: { ...Object.fromEntries(told), [rest]: gathered }, together: together.sort() }
}

/** The groups of a brick as they may be told of: none too small, and when that takes too long, the small ones together. */
export function groupsOfBrick(whole: Tally, parts: Tally[], topic: Topic): Gathered | undefined {
  const groups = whole.groups ?? {}
  const alike = (tally: Tally): boolean => topic.sensitive === true && isUnanimous(tally)
  const tell = (group: string): boolean => {
    const its = groups[group] as Tally
    return !isFew(its.n) && !alike(its) && hasRoom(parts.map((part) => part.groups?.[group]?.n ?? 0))
  }
  const tellTogether = (together: string[]): boolean => {
    const gathered = sum(together.map((group) => groups[group] as Tally))
    return together.length > 1 && gathered.n >= limits.answers && !alike(gathered)
  }
  const may = whole.n < limits.gathering ? { tell, tellTogether: () => false } : { tell, tellTogether }
  return gather(groups, may)
}

/**
 * Numbers that are each hidden for being too small keep several possibilities when their sum is told: of two with the sum eight, both
 * would have to be four.
 */
export function hasRoom(hidden: number[]): boolean {
  const most = limits.answers - 1
  if (hidden.length < 2 || hidden.some((n) => n > most)) return true
  const total = hidden.reduce((a, b) => a + b, 0)
  return total === 0 || total <= most * hidden.length - (limits.possibilities - 1)
}
