import type { Db } from '../../platform/db.ts'
import type { Known, Turn } from './rules.ts'

/** What the members of a plan knew of their turns when it was last looked at. */
export const listKnown = (db: Db, planId: number): Promise<(Known & { accountId: number })[]> =>
  db
    .selectFrom('planTurns')
    .select(['accountId', 'turn', 'since', 'toldAt', 'overAt'])
    .where('planId', '=', planId)
    .execute()

type Whose = { plan: number; account: number; now: Date }
type Seen = { turns: Turn[]; known: Known[]; told: Turn[] }

/** Notes how somebody's turns stand. Nothing is written where nothing has changed. */
export async function noteTurns(
  db: Db,
  { plan: planId, account: accountId, now }: Whose,
  { turns, known, told }: Seen,
): Promise<void> {
  const current = new Set(turns.map(({ key }) => key))
  const over = known.filter(({ turn, overAt }) => overAt === null && !current.has(turn))
  if (over.length > 0)
    await db
      .updateTable('planTurns')
      .set({ overAt: now })
      .where('planId', '=', planId)
      .where('accountId', '=', accountId)
      .where(
        'turn',
        'in',
        over.map(({ turn }) => turn),
      )
      .execute()
  const isTold = new Set(told.map(({ key }) => key))
  const begun = turns.filter(
    ({ key }) => isTold.has(key) || !known.some(({ turn, overAt }) => turn === key && overAt === null),
  )
  for (const { key: turn } of begun) {
    const before = known.find((one) => one.turn === turn)
    const since = before && before.overAt === null ? before.since : now
    const note = { since, overAt: null, toldAt: isTold.has(turn) ? now : (before?.toldAt ?? null) }
    await db
      .insertInto('planTurns')
      .values({ planId, accountId, turn, ...note })
      .onConflict((conflict) => conflict.columns(['planId', 'accountId', 'turn']).doUpdateSet(note))
      .execute()
  }
}
