import { isObject } from '../understand/reading.ts'

export type Collection = unknown[]

/** A thing's parts by that name. `value` is any of `valueInteger`, `valueCoding` …, as FHIR has it. */
export function partsOf(thing: unknown, name: string): Collection {
  if (!isObject(thing)) return name === 'value' && thing !== undefined ? [thing] : []
  const own = Object.hasOwn(thing, name) ? thing[name] : name === 'value' ? anyValueOf(thing) : undefined
  return own === undefined ? [] : Array.isArray(own) ? own : [own]
}

const anyValueOf = (thing: object): unknown => {
  const found = Object.entries(thing).find(([key]) => /^value[A-Z]/.test(key))
  return found?.[1]
}

export const childrenOf = (thing: unknown): Collection => (isObject(thing) ? Object.values(thing).flat() : [])

/** Everything below, level by level. */
export function descendantsOf(things: Collection): Collection {
  const below = things.flatMap(childrenOf)
  return below.length === 0 ? [] : [...below, ...descendantsOf(below)]
}

/** A quantity counts as its number. */
export function numberOf(thing: unknown): number | undefined {
  const number = isObject(thing) ? thing.value : thing
  return typeof number === 'number' ? number : undefined
}

export const numbersOf = (things: Collection): number[] => things.flatMap((thing) => numberOf(thing) ?? [])

/** The points of an answer: what its option counts, or the number it is. */
export function scoreOf(thing: unknown): number | undefined {
  if (typeof thing === 'number') return thing
  const coding = partsOf(thing, 'valueCoding')[0] ?? thing
  const extension = partsOf(coding, 'extension').find(
    (one) => isObject(one) && /\/(ordinalValue|itemWeight)$/.test(String(one.url)),
  )
  return numberOf(partsOf(extension, 'value')[0])
}

/** What is true of a collection where yes or no is asked: its own truth, and yes of any other single thing. */
export function truthOf(things: Collection): boolean | undefined {
  const [one] = things
  if (things.length !== 1) return undefined
  return typeof one === 'boolean' ? one : true
}

const types: Record<string, (thing: unknown) => boolean> = {
  boolean: (thing) => typeof thing === 'boolean',
  string: (thing) => typeof thing === 'string',
  date: (thing) => typeof thing === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(thing),
  integer: (thing) => typeof thing === 'number' && Number.isInteger(thing),
  decimal: (thing) => typeof thing === 'number',
  quantity: (thing) => isObject(thing) && 'value' in thing,
  coding: (thing) => isObject(thing) && 'code' in thing,
}

export const isOfType = (thing: unknown, type: string): boolean => {
  const name = type.toLowerCase()
  return Object.hasOwn(types, name) && types[name]?.(thing) === true
}

export const isType = (type: string): boolean => Object.hasOwn(types, type.toLowerCase())

export const areEqual = (a: unknown, b: unknown): boolean =>
  a === b || (isObject(a) && isObject(b) && JSON.stringify(a) === JSON.stringify(b))

export const distinct = (things: Collection): Collection => [
  ...new Map(things.map((thing) => [isObject(thing) ? JSON.stringify(thing) : thing, thing])).values(),
]

/** An expression from somebody's file asks for more than a sheet of answers can need. */
export class TooMuch extends Error {}
