import type { Db } from '../../platform/db.ts'
import type { PaidPer } from './rules.ts'

/** What a user representative is offered. */
export type Honorarium = Awaited<ReturnType<typeof listHonoraria>>[number]

export const listHonoraria = (db: Db, planId: number) =>
  db
    .selectFrom('planHonoraria')
    .where('planId', '=', planId)
    .select(['accountId', 'kroner', 'per', 'travel', 'offeredAt', 'agreedAt'])
    .$narrowType<{ per: PaidPer }>()
    .execute()
