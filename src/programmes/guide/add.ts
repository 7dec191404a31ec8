import type { Db } from '../../platform/db.ts'
import type { GuidePart } from './parts.ts'

/** Puts a part into a draft. */
export async function addPart(db: Db, guideId: number, part: GuidePart, place: number): Promise<void> {
  const { key, kind, title, words, day, link, items } = part
  await db
    .insertInto('programmeGuideParts')
    .values({
      ...{ guideId, key, kind, place, day, link },
      title: JSON.stringify(title),
      words: words && JSON.stringify(words),
    })
    .execute()
  if (items.length === 0) return
  await db
    .insertInto('programmeGuideItems')
    .values(items.map((item) => ({ ...item, guideId, key, title: JSON.stringify(item.title) })))
    .execute()
}
