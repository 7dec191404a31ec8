import { sql } from 'kysely'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { receiptHash } from './receipt.ts'
import { type Count, firstDayKept, type Role, smallest } from './rules.ts'

/** A need as the link on the receipt shows it: nothing that was sealed. */
export type ReportedNeed = Awaited<ReturnType<typeof getNeed>>

export const getNeed = async (db: Db, receipt: string) =>
  found(
    await db
      .selectFrom('needs as n')
      .innerJoin('municipalities as m', 'm.number', 'n.municipalityNumber')
      .innerJoin('counties as c', 'c.number', 'm.countyNumber')
      .where('n.receiptHash', '=', receiptHash(receipt))
      .select([
        'n.themeId',
        'n.role',
        'n.municipalityNumber',
        'm.name as municipalityName',
        'm.countyNumber',
        'c.name as countyName',
      ])
      .select(sql<boolean>`n.sealed_contact is not null`.as('hasContact'))
      .$narrowType<{ role: Role }>()
      .executeTakeFirst(),
  )

/** How many needs there are of each theme in each county, over the last two years. For planners; the public sees `publicCounts`. */
export const countNeeds = (db: Db, now: Date): Promise<Count[]> => counts(db, now).execute()

/** How many needs there are of one theme in one county, over the last two years. */
export async function countNeedsLike(
  db: Db,
  { themeId, countyNumber }: Omit<Count, 'count'>,
  now: Date,
): Promise<number> {
  const like = await counts(db, now)
    .where('n.themeId', 'is not distinct from', themeId)
    .where('m.countyNumber', '=', countyNumber)
    .executeTakeFirst()
  return like?.count ?? 0
}

/** The same in one municipality; `few` where they are so few, or none, that somebody could be known by it. */
export async function countNeedsNear(
  db: Db,
  { themeId, municipalityNumber }: { themeId: string; municipalityNumber: string },
  now: Date,
): Promise<number | 'few'> {
  const like = await counts(db, now)
    .where('n.themeId', '=', themeId)
    .where('n.municipalityNumber', '=', municipalityNumber)
    .executeTakeFirst()
  return like && like.count >= smallest ? like.count : 'few'
}

/** Deletes a need, at the wish of the one who holds its link. */
export async function removeNeed(db: Db, receipt: string): Promise<void> {
  await db.deleteFrom('needs').where('receiptHash', '=', receiptHash(receipt)).execute()
}

/** Deletes contact and words, and the key that opened them, of needs older than two years. */
export async function forgetWhoOfOldNeeds(db: Db, now: Date): Promise<void> {
  await db
    .updateTable('needs')
    .set({ wrappedKey: null, sealedContact: null, sealedWords: null })
    .where('reportedOn', '<', firstDayKept(dayOf(now)))
    .where('wrappedKey', 'is not', null)
    .execute()
}

const counts = (db: Db, now: Date) =>
  db
    .selectFrom('needs as n')
    .innerJoin('municipalities as m', 'm.number', 'n.municipalityNumber')
    .where('n.reportedOn', '>=', firstDayKept(dayOf(now)))
    .groupBy(['n.themeId', 'm.countyNumber'])
    .select(['n.themeId', 'm.countyNumber', sql<number>`count(*)::int`.as('count')])
