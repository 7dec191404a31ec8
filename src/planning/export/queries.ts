import type { Db } from '../../platform/db.ts'
import type { Side } from '../sides.ts'

/** Every brief of a plan, of all rounds, in the order they were written. */
export const listBriefs = (db: Db, planId: number) =>
  db
    .selectFrom('planBriefs as b')
    .innerJoin('accounts as by', 'by.id', 'b.writtenBy')
    .where('b.planId', '=', planId)
    .select(['b.round', 'b.speaker', 'b.side', 'b.brief', 'b.writtenAt', 'by.name as writtenBy'])
    .select(['b.consentedAt', 'b.trainedAt'])
    .$narrowType<{ side: Side }>()
    .orderBy('b.round')
    .orderBy('b.id')
    .execute()

/** The programme a plan began from, if it began from one. */
export const findProgramme = (db: Db, programmeId: number | null) =>
  db.selectFrom('programmes').where('id', '=', programmeId).select(['slug', 'title']).executeTakeFirst()
