import type { Item } from '../../form.ts'
import { changed, inserted, without } from './change.ts'
import { findItem, isStep, placeOf } from './find.ts'

/** A new step that begins with a question and takes those after it along; an empty one, last, when none is named. */
export function withStep(items: Item[], step: Item, from?: string): Item[] {
  const place = from === undefined ? undefined : placeOf(items, from)
  if (!place) return [...items, step]
  const parent = items.find(({ linkId }) => linkId === place.parent)
  const among = parent?.items ?? items
  const at = among.findIndex(({ linkId }) => linkId === from)
  const end = parent ? among.length : firstGroupAfter(items, at)
  const taken = among.slice(at, end)
  const filled = { ...step, items: taken }
  if (!parent) return items.toSpliced(at, taken.length, filled)
  const left = changed(items, parent.linkId, (one) => ({ ...one, items: one.items.slice(0, at) }))
  return inserted(left, filled, { parent: null, after: parent.linkId })
}

function firstGroupAfter(items: Item[], at: number): number {
  const next = items.findIndex(({ type }, index) => index >= at && type === 'group')
  return next === -1 ? items.length : next
}

/** Without the heading: its questions go on in the step before, or stand where they stood. */
export function withoutStep(items: Item[], linkId: string): Item[] {
  const at = items.findIndex((item) => item.linkId === linkId)
  const step = items[at]
  if (!step) return items
  const before = items[at - 1]
  if (!before || !isStep(before)) return items.toSpliced(at, 1, ...step.items)
  return changed(without(items, linkId), before.linkId, (one) => ({
    ...one,
    items: [...one.items, ...step.items],
  }))
}

/** Puts a heading back where it stood, over those of its questions that are still there. */
export function withStepAgain(items: Item[], step: Item, after: string | null, held: string[]): Item[] {
  const still = held.flatMap((linkId) => (placeOf(items, linkId) ? (findItem(items, linkId) ?? []) : []))
  const left = still.reduce((left, { linkId }) => without(left, linkId), items)
  return inserted(left, { ...step, items: still }, { parent: null, after })
}
