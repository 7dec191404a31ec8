-- A plan that is closed lets go of its course: it can be taken into a new one. It doesn't let go of the gate: what has been
-- planned once is published through a plan from then on.

alter table plans drop constraint plans_course_unique;
-- A country has some thousand plans: their index is made before anybody notices.
-- squawk-ignore require-concurrent-index-creation
create unique index plans_course_unique on plans (course_id) where closed_at is null;
-- squawk-ignore require-concurrent-index-creation
create index plans_by_course on plans (course_id) where course_id is not null;

create or replace function publication_hindrances(course integer, at timestamptz) returns text[] language sql stable as $$
  select case
    when p.id is null then case
      when exists (select from plans once where once.course_id = c.id) then array['closed']
      when c.through_plan then array['no-plan']
      else '{}'
    end
    else array_remove(array[
      case when p.paused_at is not null then 'paused' end,
      case when not has_side(p.planning_group_id, 'experience', at) then 'no-experience' end,
      case when not has_side(p.planning_group_id, 'professional', at) then 'no-professional' end,
      case when not exists (
        select from plan_common_texts t
        where t.plan_id = p.id and t.element = 'goals'
          and t.id = (select max(id) from plan_common_texts l where l.plan_id = p.id and l.element = 'goals')
          and (select count(*) from plan_agreements a where a.text_id = t.id) = 2
      ) then 'goals-open' end,
      case when not signed.experience then 'unsigned-experience' end,
      case when not signed.professional then 'unsigned-professional' end,
      case when exists (
        select from plan_actions a where a.plan_id = p.id and a.done_at is null and a.waived_at is null
      ) then 'actions-open' end
    ], null)
  end
  from courses c
  left join plans p on p.course_id = c.id and p.closed_at is null
  left join lateral (
    select coalesce(bool_or(side = 'experience'), false) as experience, coalesce(bool_or(side = 'professional'), false) as professional
    from plan_signatures s
    where s.plan_id = p.id and s.revoked_at is null and s.fingerprint = plan_fingerprint(c.id)
  ) signed on true
  where c.id = course
$$;
