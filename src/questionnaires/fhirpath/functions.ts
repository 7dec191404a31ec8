import {
  type Collection,
  childrenOf,
  descendantsOf,
  distinct,
  isOfType,
  numberOf,
  numbersOf,
  partsOf,
  scoreOf,
  truthOf,
} from './values.ts'

/** Works out what was given in brackets, for one thing or for all of it. */
export type Given = {
  each(thing: unknown, at: number, total?: Collection): Collection
  all(): Collection
}
type Call = (things: Collection, given: Given[]) => Collection
type Function = { fewest: number; most: number; call: Call }

const f = (fewest: number, most: number, call: Call): Function => ({ fewest, most, call })
const rounded = (change: (number: number) => number): Function =>
  f(0, 0, (things) => things.slice(0, 1).flatMap((thing) => mapNumber(thing, change)))
const mapNumber = (thing: unknown, change: (number: number) => number): Collection => {
  const number = numberOf(thing)
  return number === undefined ? [] : [change(number)]
}
const which = (things: Collection, given: Given | undefined): Collection =>
  given ? things.filter((thing, at) => truthOf(given.each(thing, at)) === true) : things
const howMany = (given: Given | undefined): number => numberOf(given?.all()[0]) ?? 0

/** The functions of FHIRPath that sums and scores are made with. That `repeat` may go on for ever is seen by its steps. */
export const functions: Record<string, Function> = {
  where: f(1, 1, (things, [criteria]) => which(things, criteria)),
  select: f(1, 1, (things, [projection]) => things.flatMap((thing, at) => projection?.each(thing, at) ?? [])),
  exists: f(0, 1, (things, [criteria]) => [which(things, criteria).length > 0]),
  all: f(1, 1, (things, [criteria]) => [which(things, criteria).length === things.length]),
  empty: f(0, 0, (things) => [things.length === 0]),
  not: f(0, 0, (things) => {
    const truth = truthOf(things)
    return truth === undefined ? [] : [!truth]
  }),
  hasValue: f(0, 0, (things) => [things.length === 1 && typeof things[0] !== 'object']),
  count: f(0, 0, (things) => [things.length]),
  // The sum of nothing is nothing: a score of answers that weren't given is no score.
  sum: f(0, 0, (things) =>
    things.length === 0 ? [] : [numbersOf(things).reduce((sum, one) => sum + one, 0)],
  ),
  min: f(0, 0, (things) => (things.length === 0 ? [] : [Math.min(...numbersOf(things))])),
  max: f(0, 0, (things) => (things.length === 0 ? [] : [Math.max(...numbersOf(things))])),
  avg: f(0, 0, (things) => {
    const numbers = numbersOf(things)
    return numbers.length === 0 ? [] : [numbers.reduce((sum, one) => sum + one, 0) / numbers.length]
  }),
  aggregate: f(1, 2, (things, [step, first]) =>
    things.reduce<Collection>((total, thing, at) => step?.each(thing, at, total) ?? [], first?.all() ?? []),
  ),
  first: f(0, 0, (things) => things.slice(0, 1)),
  last: f(0, 0, (things) => things.slice(-1)),
  tail: f(0, 0, (things) => things.slice(1)),
  skip: f(1, 1, (things, [some]) => things.slice(Math.max(0, howMany(some)))),
  take: f(1, 1, (things, [some]) => things.slice(0, Math.max(0, howMany(some)))),
  distinct: f(0, 0, distinct),
  combine: f(1, 1, (things, [others]) => [...things, ...(others?.all() ?? [])]),
  union: f(1, 1, (things, [others]) => distinct([...things, ...(others?.all() ?? [])])),
  repeat: f(1, 1, (things, [projection]) => {
    const found = new Set<unknown>()
    for (let level = things; level.length > 0; ) {
      level = level.flatMap((thing, at) => projection?.each(thing, at) ?? []).filter((one) => !found.has(one))
      for (const one of level) found.add(one)
    }
    return [...found]
  }),
  children: f(0, 0, (things) => things.flatMap(childrenOf)),
  descendants: f(0, 0, descendantsOf),
  extension: f(1, 1, (things, [url]) => {
    const wanted = url?.all()[0]
    return things
      .flatMap((thing) => partsOf(thing, 'extension'))
      .filter((one) => partsOf(one, 'url')[0] === wanted)
  }),
  ordinal: f(0, 0, (things) => things.flatMap((thing) => scoreOf(thing) ?? [])),
  weight: f(0, 0, (things) => things.flatMap((thing) => scoreOf(thing) ?? [])),
  iif: f(
    2,
    3,
    (_, [criteria, then, otherwise]) =>
      (truthOf(criteria?.all() ?? []) === true ? then?.all() : otherwise?.all()) ?? [],
  ),
  abs: rounded(Math.abs),
  ceiling: rounded(Math.ceil),
  floor: rounded(Math.floor),
  truncate: rounded(Math.trunc),
  sqrt: rounded(Math.sqrt),
  round: f(0, 1, (things, [decimals]) =>
    things.slice(0, 1).flatMap((thing) => mapNumber(thing, (number) => roundTo(number, howMany(decimals)))),
  ),
  power: f(1, 1, (things, [exponent]) =>
    things.slice(0, 1).flatMap((thing) => mapNumber(thing, (number) => number ** howMany(exponent))),
  ),
  toInteger: f(0, 0, (things) => toNumber(things).filter((number) => Number.isInteger(number))),
  toDecimal: f(0, 0, (things) => toNumber(things)),
  toString: f(0, 0, (things) => things.slice(0, 1).map(String)),
}

/** Half is rounded up, away from what binary fractions would make of it. */
export const roundTo = (number: number, decimals: number): number =>
  Number(`${Math.round(Number(`${number}e${decimals}`))}e${-decimals}`)

const toNumber = (things: Collection): number[] => {
  const [one] = things
  if (things.length !== 1) return []
  if (typeof one === 'boolean') return [one ? 1 : 0]
  const number = typeof one === 'string' && one.trim() !== '' ? Number(one) : numberOf(one)
  return number !== undefined && Number.isFinite(number) ? [number] : []
}

/** Functions that are given a type. */
export const ofType = (things: Collection, type: string): Collection =>
  things.filter((thing) => isOfType(thing, type))
