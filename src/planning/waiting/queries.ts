import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { countOpenParts } from '../guide/queries.ts'
import type { Facts } from './waits.ts'

/** What the plans wait for, in the rounds that are under way, by the plan's number. */
export async function listFacts(db: Db, plans: number[], at: Date): Promise<Map<number, Facts>> {
  if (plans.length === 0) return new Map()
  const { rows } = await sql<{ id: number; programmeId: number | null; facts: Omit<Facts, 'guideParts'> }>`
    select p.id, p.programme_id, jsonb_build_object(
      'handed_in', coalesce((select jsonb_agg(distinct jsonb_build_object('element', i.element, 'side', i.side))
        from plan_inputs i where i.plan_id = p.id and i.round = p.round and i.handed_in_at is not null), '[]'),
      'commons', coalesce((select jsonb_agg(jsonb_build_object('element', t.element, 'yes', to_jsonb(array(
          select a.side from plan_agreements a where a.text_id = t.id))))
        from (select distinct on (element) * from plan_common_texts c
          where c.plan_id = p.id and c.round = p.round order by element, id desc) t), '[]'),
      'next_meeting', (select ${dayIn('min(m.starts_at)')} from plan_meetings m
        where m.plan_id = p.id and m.round = p.round and m.kind = 'planning' and m.starts_at > ${at} and m.held_at is null and m.cancelled_at is null),
      'without_minutes', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'day', ${dayIn('m.starts_at')}))
        from plan_meetings m
        where m.plan_id = p.id and m.round = p.round and m.starts_at <= ${at} and m.held_at is null and m.cancelled_at is null), '[]'),
      'tasks', coalesce((select jsonb_agg(jsonb_build_object('what', t.what, 'owner', t.owner, 'due', t.due))
        from plan_tasks t where t.plan_id = p.id and t.done_at is null), '[]'),
      'actions', coalesce((select jsonb_agg(jsonb_build_object('what', a.what, 'owner', a.owner, 'due', a.due))
        from plan_actions a where a.plan_id = p.id and a.done_at is null and a.waived_at is null), '[]'),
      'honoraria', to_jsonb(array(
        select h.account_id from plan_honoraria h where h.plan_id = p.id and h.agreed_at is null)),
      'poll', (select to_jsonb(array(
          select distinct n.account_id from plan_poll_times o join plan_poll_answers n on n.time_id = o.id where o.poll_id = q.id))
        from plan_polls q where q.plan_id = p.id and q.closed_at is null),
      'unsigned', case when c.published_at is null and p.course_id is not null then (
        select to_jsonb(array(select side from unnest(array['experience', 'professional']) side where not exists (
          select from plan_signatures s where s.plan_id = p.id and s.side = side.side and s.revoked_at is null
            and s.fingerprint = plan_fingerprint(p.course_id))))) end,
      'briefs', coalesce((select jsonb_agg(b.account_id)
        from (select distinct i.speaker from course_programme_items i
          where i.course_id = p.course_id and i.speaker is not null and i.led_by is not null) s
        left join plan_briefs b on b.plan_id = p.id and b.round = p.round and b.speaker = s.speaker
        where b.consented_at is null), '[]'),
      'evaluation_held', exists (select from plan_meetings m
        where m.plan_id = p.id and m.round = p.round and m.kind = 'evaluation' and m.held_at is not null),
      'evaluation_meeting', (select ${dayIn('min(m.starts_at)')} from plan_meetings m
        where m.plan_id = p.id and m.round = p.round and m.kind = 'evaluation' and m.starts_at > ${at} and m.held_at is null and m.cancelled_at is null),
      'may_rate', run_of_round_has_begun(p.id, ${at}),
      'unshown', case when p.course_id is null then '[]' else (
        select to_jsonb(array(select side from unnest(array['experience', 'professional']) side
          where exists (select from plan_improvements i where i.plan_id = p.id and i.published_at is null
              and not exists (select from plan_improvement_agreements g where g.improvement_id = i.id and g.side = side.side))
            or exists (select from plan_public_figures f
              where f.plan_id = p.id and f.published_at is null and f.taken_down_at is null
              and not exists (select from plan_public_figure_agreements g where g.figure_id = f.id and g.side = side.side))))) end,
      'rated_by', to_jsonb(array(select distinct r.side from plan_ratings r where r.plan_id = p.id and r.round = p.round))
    ) as facts
    from plans p left join courses c on c.id = p.course_id
    where p.id = any(${plans}::int[])`.execute(db)
  const open = await countOpenParts(db, rows, at)
  return new Map(rows.map(({ id, facts }) => [id, { ...facts, guideParts: open.get(id) ?? 0 }]))
}

const dayIn = (moment: string) => sql.raw(`to_char(${moment} at time zone 'Europe/Oslo', 'YYYY-MM-DD')`)
