import type { Locale } from '../../platform/locale.ts'
import type { Fault, Item, Option } from '../form.ts'
import type { FaultWords } from './texts.ts'

export type Json = Record<string, unknown>

/** What goes along while a resource is read: every fault found so far, and what is needed to understand the rest. */
export type Reading = {
  faults: Fault[]
  t: FaultWords
  /** The language of texts that don't say theirs. */
  language: Locale
  /** The options of the value sets that are in the file itself, by id. */
  valueSets: Map<string, Option[]>
  /** Where in the file each item stands. */
  paths: Map<Item, string>
  /** What expressions may build on, by name: those of the form, and of what the item stands under. */
  variables: ReadonlyMap<string, string>
  /** Whether something may still be missing. */
  unfinished: boolean
}

export const refuse = ({ faults }: Reading, path: string, message: string): undefined => {
  faults.push({ path, message })
  return undefined
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names that every object of this language has already: nothing is looked up by them. */
export const isTaken = (name: string): boolean => name in Object.prototype

export const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** The object at a key; nothing, and a fault, when something else is there. */
export function objectAt(reading: Reading, object: Json, key: string, path: string): Json | undefined {
  const value = object[key]
  if (value === undefined || isObject(value)) return value
  return refuse(reading, below(path, key), reading.t.notA.object)
}

/** The objects in a list, each with its path. */
export function listAt(
  reading: Reading,
  object: Json,
  key: string,
  path: string,
): { at: string; value: Json }[] {
  const list = object[key]
  if (list === undefined) return []
  if (!Array.isArray(list)) {
    refuse(reading, below(path, key), reading.t.notA.list)
    return []
  }
  return list.flatMap((value, place) => {
    const at = `${below(path, key)}[${place}]`
    if (isObject(value)) return { at, value }
    refuse(reading, at, reading.t.notA.object)
    return []
  })
}

type Kinds = { string: string; boolean: boolean; number: number }

/** The simple value at a key, when it is of that kind. */
export function valueAt<K extends keyof Kinds>(
  reading: Reading,
  object: Json,
  key: string,
  kind: K,
  path: string,
): Kinds[K] | undefined {
  const value = object[key]
  if (value === undefined) return undefined
  if (typeof value === kind && !isEmptyText(value) && !isUnstorable(value)) return value as Kinds[K]
  return refuse(reading, below(path, key), reading.t.notA[kind])
}

/** FHIR has no empty texts. */
const isEmptyText = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''
/** The database can't keep the character nought, and half a character is none. */
const isUnstorable = (value: unknown): boolean =>
  typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())

/** Names every key that isn't known here: what can't be shown is refused, not lost. */
export function onlyKeys(reading: Reading, object: Json, known: ReadonlySet<string>, path: string): void {
  for (const key of Object.keys(object)) {
    if (known.has(key) || isCommentOnKnown(key, known)) continue
    refuse(reading, below(path, key), reading.t.notSupported(key))
  }
}

/** `_text` says more of `text`; `_text` is read where `text` is. */
const isCommentOnKnown = (key: string, known: ReadonlySet<string>): boolean =>
  key.startsWith('_') && known.has(key.slice(1))

/** A key that is only there when it has a value. */
export const given = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: V }
