-- How a plan goes on: who leads on, and whether it waits or has ended. Reasons are words that everybody who sees the plan can read.

update plans set paused_at = null, paused_by = null, paused_because = null where closed_at is not null;
alter table plans
  add constraint plans_paused_because_in_words check (paused_because ~ '\S' and length(paused_because) <= 1000) not valid,
  add constraint plans_closed_because_in_words check (closed_because ~ '\S' and length(closed_because) <= 1000) not valid,
  add constraint plans_waits_or_has_ended check (paused_at is null or closed_at is null) not valid;

create table plan_moves (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  what text not null constraint plan_moves_what check (what in ('paused', 'resumed', 'closed', 'reopened', 'handed-over')),
  at timestamptz not null,
  by integer not null references accounts (id),
  because text constraint plan_moves_because check (because ~ '\S' and length(because) <= 1000),
  handed_to integer references accounts (id),
  constraint plan_moves_with_reason check ((what in ('paused', 'closed')) = (because is not null)),
  constraint plan_moves_to_somebody check ((what = 'handed-over') = (handed_to is not null))
);
comment on table plan_moves is 'What has happened to a plan as a whole: it was put on hold, closed, taken up again, or handed over';
create index plan_moves_by_plan on plan_moves (plan_id);
create trigger plan_moves_stay before update on plan_moves for each row execute function refuse_change();

create function plan_moves_within_the_group() returns trigger language plpgsql as $$
begin
  if new.handed_to is not null and not exists (
    select from plans p join role_grants g on g.planning_group_id = p.planning_group_id
    where p.id = new.plan_id and g.account_id = new.handed_to
      and g.valid_from <= new.at and (g.valid_to is null or g.valid_to > new.at)
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_moves_within_the_group',
      message = 'only somebody in the group leads on';
  end if;
  return new;
end $$;
create trigger plan_moves_within_the_group before insert on plan_moves
  for each row execute function plan_moves_within_the_group();

create function plans_handed_over_in_writing() returns trigger language plpgsql as $$
begin
  if new.responsible is distinct from (
    select handed_to from plan_moves where plan_id = new.id and what = 'handed-over' order by id desc limit 1
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plans_handed_over_in_writing',
      message = 'a plan is handed over to somebody in the group, and that is written down';
  end if;
  return new;
end $$;
create trigger plans_handed_over_in_writing before update of responsible on plans
  for each row when (new.responsible is distinct from old.responsible) execute function plans_handed_over_in_writing();

-- A plan that waits or has ended stands as it is: nothing is added to it or changed in it.
create function refuse_while_plan_is_stopped() returns trigger language plpgsql as $$
declare
  part jsonb := to_jsonb(new);
  plan integer := case tg_table_name
    when 'plan_agreements' then (select plan_id from plan_common_texts where id = (part ->> 'text_id')::integer)
    when 'plan_improvement_agreements' then (select plan_id from plan_improvements where id = (part ->> 'improvement_id')::integer)
    when 'plan_poll_times' then (select plan_id from plan_polls where id = (part ->> 'poll_id')::integer)
    when 'plan_poll_answers' then (
      select plan_id from plan_polls p join plan_poll_times t on t.poll_id = p.id where t.id = (part ->> 'time_id')::integer
    )
    when 'plan_meeting_people' then (select plan_id from plan_meetings where id = (part ->> 'meeting_id')::integer)
    else (part ->> 'plan_id')::integer
  end;
begin
  if exists (select from plans where id = plan and (paused_at is not null or closed_at is not null)) then
    raise exception using errcode = 'check_violation', constraint = 'plan_is_stopped',
      message = 'the plan is on hold or closed';
  end if;
  return new;
end $$;
create trigger plan_needs_while_it_goes_on before insert or update on plan_needs
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_anchorings_while_it_goes_on before insert or update on plan_anchorings
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_honoraria_while_it_goes_on before insert or update on plan_honoraria
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_polls_while_it_goes_on before insert or update on plan_polls
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_poll_times_while_it_goes_on before insert or update on plan_poll_times
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_poll_answers_while_it_goes_on before insert or update on plan_poll_answers
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_meetings_while_it_goes_on before insert or update on plan_meetings
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_meeting_people_while_it_goes_on before insert or update on plan_meeting_people
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_decisions_while_it_goes_on before insert or update of decision, came_from on plan_decisions
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_tasks_while_it_goes_on before insert or update on plan_tasks
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_inputs_while_it_goes_on before insert or update on plan_inputs
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_common_texts_while_it_goes_on before insert or update on plan_common_texts
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_agreements_while_it_goes_on before insert or update on plan_agreements
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_signatures_while_it_goes_on before insert or update on plan_signatures
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_change_requests_while_it_goes_on before insert or update on plan_change_requests
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_briefs_while_it_goes_on before insert or update on plan_briefs
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_evaluations_while_it_goes_on before insert or update on plan_evaluations
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_ratings_while_it_goes_on before insert or update on plan_ratings
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_actions_while_it_goes_on before insert or update on plan_actions
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_improvements_while_it_goes_on before insert or update of said, changed, published_at on plan_improvements
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_improvement_agreements_while_it_goes_on before insert or update on plan_improvement_agreements
  for each row execute function refuse_while_plan_is_stopped();
