import { sql } from 'kysely'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { changePlan } from '../change-plan.ts'
import type { Side } from '../sides.ts'
import { bothRated, type Rating, type Statement } from './rating.ts'

export type Answers = Record<Statement, number> & { words: string | null }

/** How the members of a group rated the cooperation in a round. */
export const listRatings = (db: Db, { id, round }: { id: number; round: number }): Promise<Rating[]> =>
  db
    .selectFrom('planRatings')
    .select(['accountId', 'side', 'heard', 'decided', 'prepared', 'equal', 'words'])
    .where('planId', '=', id)
    .where('round', '=', round)
    .$narrowType<{ side: Side }>()
    .orderBy('ratedAt')
    .execute()

/** Whether there is something to rate: the run of the round has begun. */
export const mayRate = async (db: Db, { id, now }: { id: number; now: Date }): Promise<boolean> => {
  const { rows } = await sql<{
    begun: boolean
  }>`select run_of_round_has_begun(${id}, ${now}) as begun`.execute(db)
  return rows[0]?.begun ?? false
}

/** Rates the cooperation for oneself, from the day that the run begins. It can be changed until both sides have answered: then all have seen it. */
export const rate = (
  db: Db,
  person: Person,
  { planId, side }: { planId: number; side: Side },
  answers: Answers,
): Promise<'rated' | 'seen' | 'early' | 'stopped'> =>
  changePlan<'rated' | 'seen' | 'early'>(
    db,
    person,
    { id: planId, may: 'members' },
    async (db, { round, serviceId, planningGroupId }) => {
      const ratings = await listRatings(db, { id: planId, round })
      const isAnswered = ratings.some(({ accountId }) => accountId === person.id)
      if (isAnswered && bothRated(ratings)) return 'seen'
      if (!(await mayRate(db, { id: planId, now: person.at }))) return 'early'
      const rated = { ...answers, side, ratedAt: person.at }
      await db
        .insertInto('planRatings')
        .values({ planId, round, accountId: person.id, ...rated })
        .onConflict((conflict) => conflict.columns(['planId', 'round', 'accountId']).doUpdateSet(rated))
        .execute()
      const subject = { kind: 'plan', id: planId }
      await audit(db, person, { what: 'planning.cooperation-rated', serviceId, planningGroupId, subject })
      return 'rated'
    },
  )
