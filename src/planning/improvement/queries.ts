import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Side } from '../sides.ts'

/** What is to be better: open, done, or waived. */
export type Action = Awaited<ReturnType<typeof listActions>>[number]

/** The actions of a plan: the open ones first, by when they are due. */
export const listActions = (db: Db, planId: number) =>
  db
    .selectFrom('planActions as a')
    .innerJoin('accounts as owner', 'owner.id', 'a.owner')
    .leftJoin('accounts as by', (join) =>
      join.on((eb) => eb('by.id', '=', eb.fn.coalesce('a.doneBy', 'a.waivedBy'))),
    )
    .where('a.planId', '=', planId)
    .select(['a.id', 'a.round', 'a.what', 'a.because', 'a.due', 'owner.name as owner'])
    .select(['a.doneAt', 'a.waivedAt', 'a.waivedBecause', 'by.name as settledBy'])
    .orderBy(sql`coalesce(a.done_at, a.waived_at) is not null`)
    .orderBy('a.due')
    .orderBy('a.id')
    .execute()

/** What the group would tell everybody that it changed, and which sides have said yes. */
export type Change = Awaited<ReturnType<typeof listChanges>>[number]

export const listChanges = (db: Db, planId: number) =>
  db
    .selectFrom('planImprovements as i')
    .innerJoin('accounts as by', 'by.id', 'i.proposedBy')
    .where('i.planId', '=', planId)
    .select([
      'i.id',
      'i.round',
      'i.said',
      'i.changed',
      'i.proposedAt',
      'i.publishedAt',
      'by.name as proposedBy',
    ])
    .select(
      sql<{ side: Side; name: string }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('side', g.side, 'name', a.name) order by g.side)
        from plan_improvement_agreements g join accounts a on a.id = g.account_id where g.improvement_id = i.id
      ), '[]')`.as('agreed'),
    )
    .orderBy('i.id', 'desc')
    .execute()
