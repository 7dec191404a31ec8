import { everyItem, type Item } from '../../form.ts'
import { changed, inserted, without } from './change.ts'
import { tidied } from './conditions.ts'
import { findItem, isStep, type Place, placeOf } from './find.ts'
import { withoutStep, withStepAgain } from './steps.ts'

/** Something taken out of a draft: where it stood, which questions a step held, and what was only asked because of it. */
export type Removed = {
  item: Item
  place: Place
  held: string[]
  waited: { linkId: string; when: NonNullable<Item['when']> }[]
}

/** Takes an item out, and answers what is needed to put it back. A step's questions stay. */
export function removed(items: Item[], linkId: string): { items: Item[]; removed: Removed } | undefined {
  const item = findItem(items, linkId)
  const place = placeOf(items, linkId)
  if (!item || !place) return undefined
  const left = tidied(isStep(item) ? withoutStep(items, linkId) : without(items, linkId))
  const now = new Map(everyItem(left).map((one) => [one.linkId, one]))
  const waited = everyItem(items).flatMap(({ linkId, when }) =>
    when && now.has(linkId) && now.get(linkId)?.when?.conditions.length !== when.conditions.length
      ? [{ linkId, when }]
      : [],
  )
  const held = isStep(item) ? item.items.map(({ linkId }) => linkId) : []
  return { items: left, removed: { item: isStep(item) ? { ...item, items: [] } : item, place, held, waited } }
}

/** Puts an item back where it stood, and lets what waited for it wait again. */
export function putBack(items: Item[], { item, place, held, waited }: Removed): Item[] {
  if (everyItem([item]).some(({ linkId }) => findItem(items, linkId))) return items
  const there = isStep(item) ? withStepAgain(items, item, place.after, held) : inserted(items, item, place)
  const waiting = waited.reduce(
    (items, { linkId, when }) => changed(items, linkId, (one) => (one.when ? one : { ...one, when })),
    there,
  )
  return tidied(waiting)
}
