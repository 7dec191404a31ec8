import { everyItem, type Item } from '../../form.ts'
import { findItem, isStep, type Place } from './find.ts'

/** The same items with one of them changed. */
export const changed = (items: Item[], linkId: string, change: (item: Item) => Item): Item[] =>
  items.map((item) =>
    item.linkId === linkId ? change(item) : { ...item, items: changed(item.items, linkId, change) },
  )

/** The same items without one of them. */
export const without = (items: Item[], linkId: string): Item[] =>
  items
    .filter((item) => item.linkId !== linkId)
    .map((item) => ({ ...item, items: without(item.items, linkId) }))

/** The same items with one more. Where its place is gone, it comes last there, or last of all. */
export function inserted(items: Item[], item: Item, { parent, after }: Place): Item[] {
  const step =
    parent === null
      ? undefined
      : items.find(({ linkId, ...one }) => linkId === parent && isStep({ linkId, ...one }))
  if (!step) return insertedAmong(items, item, after)
  return changed(items, step.linkId, (step) => ({ ...step, items: insertedAmong(step.items, item, after) }))
}

function insertedAmong(items: Item[], item: Item, after: string | null): Item[] {
  const before = after === null ? -1 : items.findIndex(({ linkId }) => linkId === after)
  return before === -1 && after !== null ? [...items, item] : items.toSpliced(before + 1, 0, item)
}

/** Where something new comes: last, in the last step where there are steps. */
export function lastPlace(items: Item[]): Place {
  const last = items.at(-1)
  if (!last) return { parent: null, after: null }
  if (!isStep(last)) return { parent: null, after: last.linkId }
  return { parent: last.linkId, after: last.items.at(-1)?.linkId ?? null }
}

/** The same items where one has another name, also in what is asked only because of it. */
export const renamed = (items: Item[], from: string, to: string): Item[] =>
  items.map((item) => ({
    ...item,
    linkId: item.linkId === from ? to : item.linkId,
    ...(item.when && {
      when: {
        ...item.when,
        conditions: item.when.conditions.map((one) =>
          one.question === from ? { ...one, question: to } : one,
        ),
      },
    }),
    items: renamed(item.items, from, to),
  }))

/** A name that no item has; `random` answers a number from 0 to 1. */
export function freeLinkId(items: Item[], kind: 'own' | 'step', random: () => number = Math.random): string {
  const linkId = `${kind}-${random().toString(36).slice(2, 8).padEnd(6, '0')}`
  return findItem(items, linkId) || everyItem(items).some(({ code }) => code === linkId)
    ? freeLinkId(items, kind, random)
    : linkId
}
