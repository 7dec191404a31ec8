import { areEqual, type Collection, distinct, numberOf, TooMuch, truthOf } from './values.ts'

type Sign = (left: Collection, right: () => Collection) => Collection

const numeric =
  (reckon: (a: number, b: number) => number | undefined): Sign =>
  (left, right) => {
    const a = numberOf(only(left))
    const b = numberOf(only(right()))
    const result = a === undefined || b === undefined ? undefined : reckon(a, b)
    return result === undefined || !Number.isFinite(result) ? [] : [result]
  }

const ordered =
  (holds: (a: string | number, b: string | number) => boolean): Sign =>
  (left, right) => {
    const [a, b] = [plain(only(left)), plain(only(right()))]
    return a === undefined || b === undefined || typeof a !== typeof b ? [] : [holds(a, b)]
  }

/** Yes, no or unknown. */
const logical =
  (decide: (a: boolean | undefined, b: () => boolean | undefined) => boolean | undefined): Sign =>
  (left, right) => {
    const truth = decide(truthOf(left), () => truthOf(right()))
    return truth === undefined ? [] : [truth]
  }

const same: Sign = (left, right) => {
  const others = right()
  if (left.length === 0 || others.length === 0) return []
  return [left.length === others.length && left.every((one, at) => areEqual(one, others[at]))]
}
const otherwise =
  (sign: Sign): Sign =>
  (left, right) =>
    sign(left, right).map((truth) => !truth)
const isIn = (things: Collection, all: Collection): Collection =>
  things.length === 0 ? [] : [all.some((one) => areEqual(one, things[0]))]

/** What stands between two expressions. */
export const signs: Record<string, Sign> = {
  '+': (left, right) => {
    const [a, b] = [only(left), only(right())]
    if (typeof a === 'string' && typeof b === 'string') return [joined(a, b)]
    return numeric((one, other) => one + other)([a], () => [b])
  },
  '-': numeric((a, b) => a - b),
  '*': numeric((a, b) => a * b),
  '/': numeric((a, b) => (b === 0 ? undefined : a / b)),
  div: numeric((a, b) => (b === 0 ? undefined : Math.trunc(a / b))),
  mod: numeric((a, b) => (b === 0 ? undefined : a % b)),
  '&': (left, right) => [joined(`${only(left) ?? ''}`, `${only(right()) ?? ''}`)],
  '<': ordered((a, b) => a < b),
  '>': ordered((a, b) => a > b),
  '<=': ordered((a, b) => a <= b),
  '>=': ordered((a, b) => a >= b),
  '=': same,
  '~': same,
  '!=': otherwise(same),
  '!~': otherwise(same),
  '|': (left, right) => distinct([...left, ...right()]),
  in: (left, right) => isIn(left, right()),
  contains: (left, right) => isIn(right(), left),
  and: logical((a, b) => {
    if (a === false) return false
    const other = b()
    return other === false ? false : a && other
  }),
  or: logical((a, b) => {
    if (a === true) return true
    const other = b()
    return other === true ? true : a === undefined || other === undefined ? undefined : false
  }),
  xor: logical((a, b) => {
    const other = b()
    return a === undefined || other === undefined ? undefined : a !== other
  }),
  implies: logical((a, b) => {
    if (a === false) return true
    const other = b()
    return other === true ? true : a === true ? other : undefined
  }),
}

/** A text that doubles at each step would soon fill the memory. */
function joined(a: string, b: string): string {
  if (a.length + b.length > 10_000) throw new TooMuch()
  return a + b
}

const only = (things: Collection): unknown => (things.length === 1 ? things[0] : undefined)
const plain = (thing: unknown): string | number | undefined =>
  typeof thing === 'string' ? thing : numberOf(thing)
