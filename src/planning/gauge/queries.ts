import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Plan } from '../plans.ts'
import type { Facts, Share } from './rules.ts'

type Row = Pick<Facts, 'meetings' | 'written' | 'decided' | 'programme'> & {
  felt: { experience: number | null; professional: number | null }
}

/** What the two sides have given of a plan in the round that is under way. Counts only: no words, and ratings when both have answered. */
export async function getGauge(db: Db, { id, round, progress, course }: Plan): Promise<Facts> {
  const { rows } = await sql<Row>`
    select
      (select jsonb_build_object(
          'held', count(*),
          'with_experience', count(*) filter (where experience),
          'with_professional', count(*) filter (where professional),
          'with_both', count(*) filter (where experience and professional))
        from plan_meetings m cross join lateral (
          select coalesce(bool_or(side = 'experience'), false) as experience, coalesce(bool_or(side = 'professional'), false) as professional
          from plan_meeting_people where meeting_id = m.id) there
        where m.plan_id = ${id} and m.round = ${round} and m.held_at is not null) as meetings,
      (select ${shareBy('side')} from (
          select side from plan_inputs where plan_id = ${id} and round = ${round} and handed_in_at is not null
          union all
          select case when holds_side(p.planning_group_id, t.written_by, 'experience', t.written_at) then 'experience'
            when holds_side(p.planning_group_id, t.written_by, 'professional', t.written_at) then 'professional' else 'both' end
          from plan_common_texts t join plans p on p.id = t.plan_id where t.plan_id = ${id} and t.round = ${round}
        ) written) as written,
      (select ${shareBy('came_from')} from plan_decisions where plan_id = ${id} and round = ${round}) as decided,
      (select jsonb_build_object(
          'experience', coalesce(sum(minutes) filter (where led_by = 'experience'), 0),
          'professional', coalesce(sum(minutes) filter (where led_by = 'professional'), 0),
          'between', coalesce(sum(minutes) filter (where led_by = 'both'), 0))
        from (select led_by, extract(epoch from (ends::time - starts::time))::integer / 60 as minutes
          from course_programme_items where course_id = ${course?.id ?? null}) parts) as programme,
      (select jsonb_build_object(
          'experience', avg(equal) filter (where side = 'experience'),
          'professional', avg(equal) filter (where side = 'professional'))
        from plan_ratings where plan_id = ${id} and round = ${round}) as felt`.execute(db)
  const { felt, ...counted } = rows[0] as Row
  const { experience, professional, others } = progress.members
  return {
    ...counted,
    group: { experience, professional, between: others },
    felt:
      felt.experience === null || felt.professional === null
        ? undefined
        : { experience: toTenth(felt.experience), professional: toTenth(felt.professional) },
  }
}

const toTenth = (value: number): number => Math.round(value * 10) / 10

/** Counts by side; what came from both lies between. */
const shareBy = (column: 'side' | 'came_from') => {
  const of = (side: keyof Share, value: string) => `'${side}', count(*) filter (where ${column} = '${value}')`
  return sql.raw(
    `jsonb_build_object(${of('experience', 'experience')}, ${of('professional', 'professional')}, ${of('between', 'both')})`,
  )
}
