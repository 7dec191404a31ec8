import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Side } from '../sides.ts'

/** A question that the group would show on the page of its course, and which sides have said yes. */
export type Chosen = Awaited<ReturnType<typeof listChosen>>[number]

/** What is proposed or stands on the page, in its order there; not what has been taken down. */
export const listChosen = (db: Db, planId: number) =>
  db
    .selectFrom('planPublicFigures as f')
    .innerJoin('accounts as by', 'by.id', 'f.proposedBy')
    .where('f.planId', '=', planId)
    .where('f.takenDownAt', 'is', null)
    .select(['f.id', 'f.wave', 'f.code', 'f.proposedAt', 'f.publishedAt', 'by.name as proposedBy'])
    .select(
      sql<{ side: Side; name: string }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('side', g.side, 'name', a.name) order by g.side)
        from plan_public_figure_agreements g join accounts a on a.id = g.account_id where g.figure_id = f.id
      ), '[]')`.as('agreed'),
    )
    .orderBy('f.place')
    .execute()
