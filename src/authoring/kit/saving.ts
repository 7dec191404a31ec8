import type { Edited } from '../../courses/index.ts'
import type { ParsedForm } from '../../platform/form.ts'
import { type Fields, type Merged, merge, seenIn } from './merge.ts'

/** What came of saving a form that others may have saved meanwhile. */
export type Saved =
  | { kind: 'saved'; together: boolean }
  /** Something is wrong with what was written. */
  | { kind: 'wrong'; state: { values: Fields; errors: { field: string; message: string }[] } }
  /** Two have written in the same field: the last one chooses. */
  | { kind: 'contested'; contested: string[]; mine: Fields; theirs: Fields; seen: Record<string, string> }

type Now = { version: number; fields: Fields }

type Form<T, Stop> = {
  names: string[]
  sent: Fields
  read(fields: Fields): ParsedForm<T>
  /** What is saved now, and as which version. */
  now(): Promise<Now>
  /** Writes it, if it still is that version. */
  save(version: number, value: T): Promise<Edited | Stop>
}

const attempts = 5

/**
 * Saves a form. Where somebody else saved since it was shown, what only they changed is kept, what only I changed is kept,
 * and only what both changed is asked about. `Stop` is what writing it may stop at, for the page to say.
 */
export async function saveForm<T, Stop extends { kind: 'stopped' } = never>({
  names,
  sent,
  read,
  now,
  save,
}: Form<T, Stop>): Promise<Saved | Stop> {
  let together = false
  let fields = picked(names, sent)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const current = await now()
    if (String(current.version) !== sent.version) {
      const met = merge(names, String(sent.seen ?? ''), fields, current.fields)
      if (met.contested.length > 0) return contestedWith(names, met, current)
      fields = met.fields
      together ||= met.adopted.length > 0
    }
    const form = read(fields)
    if (!form.ok) return { kind: 'wrong', state: { ...form.state, values: { ...sent, ...fields } } }
    const outcome = await save(current.version, form.value)
    if (outcome.kind === 'saved') return { kind: 'saved', together }
    if (outcome.kind !== 'stale') return outcome
  }
  throw Object.assign(new Error('Many are saving the same form'), { statusCode: 503 })
}

const contestedWith = (names: string[], met: Merged, current: Now) => ({
  kind: 'contested' as const,
  contested: met.contested,
  mine: onlyOf(names, met.fields),
  theirs: current.fields,
  seen: seenFields(names, current),
})

/** What a form carries along unseen, to tell later who changed what. */
export const seenFields = (names: string[], { version, fields }: Now): Record<string, string> => ({
  version: String(version),
  seen: seenIn(names, fields),
})

/** The same of a form that comes back, or of a draft: still of the time when one began. */
export const seenAgain = (sent: Fields | undefined): Record<string, string> | undefined =>
  sent?.seen ? { version: String(sent.version), seen: String(sent.seen) } : undefined

export const pickedField = (field: string): string => `pick-${field}`
export const theirsField = (field: string): string => `theirs-${field}`

/** What was sent, with the other's words where those were chosen. */
function picked(names: string[], sent: Fields): Fields {
  const theirs = names.filter((name) => sent[pickedField(name)] === 'theirs')
  return { ...sent, ...Object.fromEntries(theirs.map((name) => [name, sent[theirsField(name)]])) }
}

const onlyOf = (names: string[], fields: Fields): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name]]))
