import { createHash } from 'node:crypto'
import { severalLines } from '../../platform/plain-text.ts'

/** What a form holds: a text or several choices a field. */
export type Fields = Record<string, string | string[] | undefined>

/**
 * What two people wrote in the same form, put together. `contested` are the fields that both changed, each to something
 * else: there `fields` has mine, and the one who came last must choose. `adopted` are those that only the other changed.
 */
export type Merged = { fields: Fields; contested: string[]; adopted: string[] }

/** Puts my words and theirs together, by what I saw before I began (`seen`, from the form itself). */
export function merge(names: string[], seen: string, mine: Fields, theirs: Fields): Merged {
  const before = marksIn(seen, names)
  const merged: Merged = { fields: { ...mine }, contested: [], adopted: [] }
  for (const name of names) {
    const [mark, theirMark] = [markOf(mine[name]), markOf(theirs[name])]
    if (mark === theirMark || theirMark === before.get(name)) continue
    if (mark === before.get(name)) {
      merged.fields[name] = theirs[name]
      merged.adopted.push(name)
    } else {
      merged.contested.push(name)
    }
  }
  return merged
}

/** A short mark for each field as it is shown, to be carried along in the form: enough to tell later who changed what. */
export const seenIn = (names: string[], fields: Fields): string =>
  names.map((name) => markOf(fields[name])).join('.')

/** Whether a form says the same, whatever it carries along besides. */
export const isSame = (some: Fields, others: Fields): boolean =>
  Object.keys(others).every((name) => plain(some[name]) === plain(others[name]))

function marksIn(seen: string, names: string[]): Map<string, string> {
  const marks = seen.split('.')
  // Of a form that had other fields nothing is known, so what differs is to be chosen.
  return new Map(marks.length === names.length ? names.map((name, at) => [name, marks[at] ?? '']) : [])
}

const markOf = (value: string | string[] | undefined): string =>
  createHash('sha256').update(plain(value)).digest('base64url').slice(0, 8)

/** As it is kept: a browser sends other line breaks, and leaves out what isn't ticked. */
const plain = (value: string | string[] | undefined): string =>
  [value ?? []].flat().map(severalLines).filter(Boolean).sort().join('\n\n')
