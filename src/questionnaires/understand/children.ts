import type { Item, Words } from '../form.ts'
import { urls } from './extensions.ts'
import { codesOf } from './extras.ts'
import { below, isObject, type Json, listAt, type Reading, refuse } from './reading.ts'
import { wordsAt } from './words.ts'

type Children = { items: Item[]; help?: Words; lower?: Words; upper?: Words; unit?: string }
type ReadItem = (reading: Reading, from: Json, path: string, depth: number) => Item | undefined

/**
 * What stands below an item: its own items, and texts that are part of the question above, as its help or the words at the ends
 * of its scale. Structor's sidebar is about the service, not the form, and is left out.
 */
export function childrenAt(
  reading: Reading,
  from: Json,
  path: string,
  depth: number,
  read: ReadItem,
): Children {
  const children: Children = { items: [] }
  for (const { at, value } of listAt(reading, from, 'item', path)) {
    const role = roleOf(value)
    if (role === 'sidebar') continue
    if (role === undefined) {
      const item = read(reading, value, at, depth + 1)
      if (item) children.items.push(item)
      continue
    }
    const words = wordsAt(reading, value, 'text', at)
    if (!words) refuse(reading, below(at, 'text'), reading.t.missing)
    else if (role === 'unit') Object.assign(children, { unit: Object.values(words)[0] })
    else children[role] = joined(children[role], words)
  }
  // A text that unfolds to more text is a text with help.
  if (!isInline(from)) return children
  const [inside] = children.items
  return children.items.length === 1 && inside?.type === 'display' && inside.items.length === 0
    ? { items: [], help: inside.text }
    : children
}

type Role = 'help' | 'lower' | 'upper' | 'unit' | 'sidebar'
const roles = new Set<string>(['help', 'lower', 'upper', 'unit', 'sidebar'] satisfies Role[])

/** Only a text can be part of another question; Structor gives such texts the type `text`. */
export function roleOf({ type, extension }: Json): Role | undefined {
  if ((type !== 'display' && type !== 'text') || !Array.isArray(extension)) return undefined
  return controlsIn(extension).find((code): code is Role => roles.has(code))
}

const isInline = ({ type, extension }: Json): boolean =>
  type === 'text' && Array.isArray(extension) && controlsIn(extension).includes('inline')

const controlsIn = (extensions: unknown[]): string[] =>
  extensions
    .filter(isObject)
    .flatMap((extension) =>
      extension.url === urls.itemControl ? codesOf(extension.valueCodeableConcept) : [],
    )

const joined = (before: Words | undefined, words: Words): Words =>
  before
    ? Object.fromEntries(
        Object.entries({ ...before, ...words }).map(([locale]) => [
          locale,
          [before[locale as keyof Words], words[locale as keyof Words]].filter(Boolean).join('\n\n'),
        ]),
      )
    : words
