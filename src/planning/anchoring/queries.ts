import type { Db } from '../../platform/db.ts'
import type { Point } from './rules.ts'

/** How a plan is anchored, and who has signed it. */
export type PlanAnchoring = NonNullable<Awaited<ReturnType<typeof findAnchoring>>>

export const findAnchoring = (db: Db, planId: number) =>
  db
    .selectFrom('planAnchorings as n')
    .innerJoin('accounts as by', 'by.id', 'n.writtenBy')
    .leftJoin('accounts as signer', 'signer.id', 'n.signedBy')
    .where('n.planId', '=', planId)
    .select(['n.settled', 'n.medicalNotNeeded', 'n.notes', 'n.writtenAt', 'by.name as writtenBy'])
    .select(['n.signedAt', 'signer.name as signedBy'])
    .$narrowType<{ settled: Point[] }>()
    .executeTakeFirst()
