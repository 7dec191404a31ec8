import type { Db } from '../platform/db.ts'
import type { LocalisedText } from '../platform/localised.ts'
import { addPart } from './guide/add.ts'
import type { GuidePart } from './guide/parts.ts'

/** A version of a guide as a demonstration writes it. */
export type SeedGuide = {
  programmeId: number
  version: number
  changed: LocalisedText
  issuedAt: Date
  parts: GuidePart[]
}

/** Writes a version of a guide as it was issued, for demonstrations. Answers its number. */
export const seedGuide = (db: Db, guide: SeedGuide): Promise<number> => {
  const write = async (db: Db) => {
    const { programmeId, version, changed, issuedAt, parts } = guide
    const { id } = await db
      .insertInto('programmeGuides')
      .values({ programmeId, version, begunAt: issuedAt })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const [place, part] of parts.entries()) await addPart(db, id, part, place)
    await db
      .updateTable('programmeGuides')
      .set({ issuedAt, changed: JSON.stringify(changed) })
      .where('id', '=', id)
      .execute()
    return id
  }
  return db.isTransaction ? write(db) : db.transaction().execute(write)
}
