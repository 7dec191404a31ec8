import type { Db } from '../../platform/db.ts'
import type { Known, News } from './rules.ts'

type KnownToSomebody = Known & { planId: number; accountId: number }

/** What the members of these plans knew of their turns when it was last looked at. */
export const listKnown = async (db: Db, plans: number[]): Promise<KnownToSomebody[]> =>
  plans.length === 0
    ? []
    : db
        .selectFrom('planTurns')
        .select(['planId', 'accountId', 'turn', 'since', 'toldAt', 'overAt'])
        .where('planId', 'in', plans)
        .execute()

/** Notes what is new of somebody's turns. */
export async function noteTurns(
  db: Db,
  { plan: planId, account: accountId, now }: { plan: number; account: number; now: Date },
  { begun, over }: News,
): Promise<void> {
  if (over.length > 0)
    await db
      .updateTable('planTurns')
      .set({ overAt: now })
      .where('planId', '=', planId)
      .where('accountId', '=', accountId)
      .where('turn', 'in', over)
      .execute()
  for (const { key: turn, since, toldAt } of begun) {
    const note = { since, toldAt, overAt: null }
    await db
      .insertInto('planTurns')
      .values({ planId, accountId, turn, ...note })
      .onConflict((conflict) => conflict.columns(['planId', 'accountId', 'turn']).doUpdateSet(note))
      .execute()
  }
}
