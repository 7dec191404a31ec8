import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Plan } from '../plans.ts'

/** What came of one turn of the circle. */
export type Round = {
  round: number
  evaluatedOn: string | null
  answered: number | null
  found: string | null
  /** What each side said about how equal it was, 1 to 5; there when both have answered. */
  felt: { experience: number; professional: number } | null
  actions: { what: string; end: 'done' | 'waived' | 'open' }[]
  changes: LocalisedText[]
}

/** The rounds of a plan, the last first. */
export async function listRounds(db: Db, { id, round }: Pick<Plan, 'id' | 'round'>): Promise<Round[]> {
  const { rows } = await sql<Round>`
    select n as round,
      (select max(held_at)::date::text from plan_meetings m
        where m.plan_id = ${id} and m.round = n and m.kind = 'evaluation' and m.held_at is not null) as evaluated_on,
      e.answered, e.found,
      (select jsonb_build_object('experience', experience, 'professional', professional)
        from (select round(avg(equal) filter (where side = 'experience'), 1) as experience,
            round(avg(equal) filter (where side = 'professional'), 1) as professional
          from plan_ratings r where r.plan_id = ${id} and r.round = n) said
        where experience is not null and professional is not null) as felt,
      (select coalesce(jsonb_agg(jsonb_build_object('what', a.what, 'end',
          case when a.done_at is not null then 'done' when a.waived_at is not null then 'waived' else 'open' end) order by a.id), '[]')
        from plan_actions a where a.plan_id = ${id} and a.round = n) as actions,
      (select coalesce(jsonb_agg(i.changed order by i.id), '[]')
        from plan_improvements i where i.plan_id = ${id} and i.round = n and i.published_at is not null) as changes
    from generate_series(${round}::int, 1, -1) n
    left join plan_evaluations e on e.plan_id = ${id} and e.round = n
    order by n desc`.execute(db)
  return rows
}
