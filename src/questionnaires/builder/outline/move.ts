import type { Item } from '../../form.ts'
import { changed, inserted, without } from './change.ts'
import { findItem, isBlock, isStep, type Place, placeOf } from './find.ts'

export type Way = 'up' | 'down'

/**
 * An item one place up or down. A question goes from one step into the next; a step goes with all its questions. The same items
 * when there is nowhere to go.
 */
export function moved(items: Item[], linkId: string, way: Way): Item[] {
  const item = findItem(items, linkId)
  const place = placeOf(items, linkId)
  if (!item || !place) return items
  if (place.parent !== null) return movedFromStep(items, item, place.parent, way)
  const next = items[items.indexOf(item) + (way === 'up' ? -1 : 1)]
  if (!next) return items
  if (isStep(next) && !isStep(item) && !isBlock(item)) return into(items, item, next, way)
  return swapped(items, item, next)
}

/** Whether an item has somewhere to go. */
export const canMove = (items: Item[], linkId: string, way: Way): boolean =>
  moved(items, linkId, way) !== items

function movedFromStep(items: Item[], item: Item, parent: string, way: Way): Item[] {
  const step = items.find(({ linkId }) => linkId === parent)
  if (!step) return items
  const sibling = step.items[step.items.indexOf(item) + (way === 'up' ? -1 : 1)]
  if (sibling)
    return changed(items, parent, (step) => ({ ...step, items: swapped(step.items, item, sibling) }))
  const at = items.indexOf(step)
  const next = items[at + (way === 'up' ? -1 : 1)]
  if (next && isStep(next)) return into(items, item, next, way)
  // What comes after the last step would belong to it all the same.
  if (way === 'down' && !next) return items
  const after = way === 'down' ? next?.linkId : items[at - 1]?.linkId
  return placed(items, item, { parent: null, after: after ?? null })
}

/** First in the step below, or last in the one above. */
const into = (items: Item[], item: Item, step: Item, way: Way): Item[] =>
  placed(items, item, {
    parent: step.linkId,
    after: way === 'down' ? null : (step.items.at(-1)?.linkId ?? null),
  })

const placed = (items: Item[], item: Item, place: Place): Item[] =>
  inserted(without(items, item.linkId), item, place)

const swapped = (items: Item[], one: Item, other: Item): Item[] =>
  items.map((item) => (item === one ? other : item === other ? one : item))
