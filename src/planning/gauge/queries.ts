import { type RawBuilder, sql } from 'kysely'
import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Plan } from '../plans.ts'
import type { Facts, Share } from './rules.ts'

type Row = Omit<Facts, 'felt'> & { felt: { experience: number | null; professional: number | null } }

/** What the two sides have given of a plan in the round that is under way. Counts only: no words, and ratings when both have answered. */
export async function getGauge(db: Db, person: Person, { id }: Pick<Plan, 'id'>): Promise<Facts> {
  const [facts] = await listGauges(db, person.at, sql<boolean>`p.id = ${id}`)
  return found(facts)
}

/** The same of all other plans in the country, for what lies in the middle of them. */
export const listOtherGauges = (db: Db, person: Person, { id }: Pick<Plan, 'id'>): Promise<Facts[]> =>
  listGauges(db, person.at, sql<boolean>`p.id <> ${id}`)

async function listGauges(db: Db, at: Date, which: RawBuilder<boolean>): Promise<Facts[]> {
  const { rows } = await sql<Row>`
    select
      (select ${shareBy('side')} from (
          select coalesce(max(side_of(role)), 'both') as side from role_grants
          where planning_group_id = p.planning_group_id and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
          group by account_id) members) as "group",
      (select jsonb_build_object(
          'held', count(*),
          'with_experience', count(*) filter (where experience),
          'with_professional', count(*) filter (where professional),
          'with_both', count(*) filter (where experience and professional))
        from plan_meetings m cross join lateral (
          select coalesce(bool_or(side = 'experience'), false) as experience, coalesce(bool_or(side = 'professional'), false) as professional
          from plan_meeting_people where meeting_id = m.id) there
        where m.plan_id = p.id and m.round = p.round and m.held_at is not null) as meetings,
      (select ${shareBy('side')} from (
          select side from plan_inputs where plan_id = p.id and round = p.round and handed_in_at is not null
          union all
          select case when holds_side(p.planning_group_id, t.written_by, 'experience', t.written_at) then 'experience'
            when holds_side(p.planning_group_id, t.written_by, 'professional', t.written_at) then 'professional' else 'both' end
          from plan_common_texts t where t.plan_id = p.id and t.round = p.round
        ) written) as written,
      (select ${shareBy('came_from')} from plan_decisions where plan_id = p.id and round = p.round) as decided,
      (select jsonb_build_object(
          'experience', coalesce(sum(minutes) filter (where led_by = 'experience'), 0),
          'professional', coalesce(sum(minutes) filter (where led_by = 'professional'), 0),
          'between', coalesce(sum(minutes) filter (where led_by = 'both'), 0))
        from (select led_by, extract(epoch from (ends::time - starts::time))::integer / 60 as minutes
          from course_programme_items where course_id = p.course_id) parts) as programme,
      (select jsonb_build_object(
          'experience', avg(equal) filter (where side = 'experience'),
          'professional', avg(equal) filter (where side = 'professional'))
        from plan_ratings where plan_id = p.id and round = p.round) as felt
    from plans p where ${which}`.execute(db)
  return rows.map(({ felt: { experience, professional }, ...counted }) => ({
    ...counted,
    felt:
      experience === null || professional === null
        ? undefined
        : { experience: toTenth(experience), professional: toTenth(professional) },
  }))
}

const toTenth = (value: number): number => Math.round(value * 10) / 10

/** Counts by side; what came from both lies between. */
const shareBy = (column: 'side' | 'came_from') => {
  const of = (side: keyof Share, value: string) => `'${side}', count(*) filter (where ${column} = '${value}')`
  return sql.raw(
    `jsonb_build_object(${of('experience', 'experience')}, ${of('professional', 'professional')}, ${of('between', 'both')})`,
  )
}
