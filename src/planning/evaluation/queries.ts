import type { Db } from '../../platform/db.ts'

/** Where participants were asked, and what a group takes from their answers. */
export type Evaluation = NonNullable<Awaited<ReturnType<typeof findEvaluation>>>

export const findEvaluation = (db: Db, { id, round }: { id: number; round: number }) =>
  db
    .selectFrom('planEvaluations as e')
    .innerJoin('accounts as by', 'by.id', 'e.writtenBy')
    .where('e.planId', '=', id)
    .where('e.round', '=', round)
    .select(['e.url', 'e.answered', 'e.found', 'e.writtenAt', 'by.name as writtenBy'])
    .executeTakeFirst()
