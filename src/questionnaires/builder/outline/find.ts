import { everyItem, type Item } from '../../form.ts'

/** Where an item stands: in which step, or none; and after which item, or first. */
export type Place = { parent: string | null; after: string | null }

export const findItem = (items: Item[], linkId: string): Item | undefined =>
  everyItem(items).find((item) => item.linkId === linkId)

/** A heading with questions under it, which can be changed one by one. */
export const isStep = ({ type, instrument, control, items }: Item): boolean =>
  type === 'group' &&
  instrument === undefined &&
  control !== 'table' &&
  items.every(({ items }) => items.length === 0)

/** Questions that belong together, as those of an instrument or of a table: they are moved and taken out as one. */
export const isBlock = (item: Item): boolean =>
  !isStep(item) && (item.type === 'group' || item.items.length > 0)

/** The questions of an instrument, whose words are their owner’s. */
export const isInstrument = ({ type, instrument, items }: Item): boolean =>
  type === 'group' && instrument !== undefined && items.every(({ items }) => items.length === 0)

/** Where an item stands, if it is one that can be moved. */
export function placeOf(items: Item[], linkId: string): Place | undefined {
  for (const parent of [undefined, ...items.filter(isStep)]) {
    const among = parent?.items ?? items
    const at = among.findIndex((item) => item.linkId === linkId)
    if (at !== -1) return { parent: parent?.linkId ?? null, after: among[at - 1]?.linkId ?? null }
  }
  return undefined
}

/** What somebody who builds the form moves about, in the order of the page: steps, blocks and questions. */
export const partsOf = (items: Item[]): Item[] =>
  items.flatMap((item) => (isStep(item) ? [item, ...item.items] : [item]))
