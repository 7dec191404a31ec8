-- What participants said that a planning group lets everybody see on the page of its course (docs/decisions/031-figures-on-the-course-page.md).
-- Only which question is kept, never a number: what may be told of it is asked each time the page is shown.
create table plan_public_figures (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  course_id integer not null references courses (id) on delete cascade,
  wave text not null,
  code text not null,
  place smallint not null constraint plan_public_figures_three_at_most check (place between 1 and 3),
  proposed_by integer not null references accounts (id),
  proposed_at timestamptz not null,
  published_at timestamptz,
  taken_down_at timestamptz,
  taken_down_by integer references accounts (id),
  constraint plan_public_figures_taken_down_by check (taken_down_by is null or taken_down_at is not null)
);
comment on table plan_public_figures is 'questions whose answers a planning group shows on the page of its course; on it when both sides have said yes';
comment on column plan_public_figures.place is 'where it stands on the page: one of three';
create index plan_public_figures_by_plan on plan_public_figures (plan_id);
create unique index plan_public_figures_a_place_each on plan_public_figures (course_id, place) where taken_down_at is null;
create unique index plan_public_figures_once on plan_public_figures (course_id, wave, code) where taken_down_at is null;

create table plan_public_figure_agreements (
  figure_id integer not null references plan_public_figures (id) on delete cascade,
  side text not null constraint plan_public_figure_agreements_side check (side in ('experience', 'professional')),
  account_id integer not null references accounts (id),
  agreed_at timestamptz not null,
  primary key (figure_id, side)
);
comment on table plan_public_figure_agreements is 'each side''s yes to a question being shown';

create view public_figures as
  select course_id, wave, code, place, published_at from plan_public_figures
  where published_at is not null and taken_down_at is null;
comment on view public_figures is 'what stands on the pages of courses now';

create function plan_public_figures_of_its_course() returns trigger language plpgsql as $$
begin
  if not exists (select from plans where id = new.plan_id and course_id = new.course_id and closed_at is null) then
    raise exception using errcode = 'check_violation', constraint = 'plan_public_figures_of_its_course',
      message = 'a group chooses for the course of its own plan';
  end if;
  return new;
end $$;
create trigger plan_public_figures_of_its_course before insert or update of plan_id, course_id on plan_public_figures
  for each row execute function plan_public_figures_of_its_course();

create function plan_public_figures_with_both() returns trigger language plpgsql as $$
begin
  if new.published_at is not null
    and (select count(*) from plan_public_figure_agreements where figure_id = new.id) < 2 then
    raise exception using errcode = 'check_violation', constraint = 'plan_public_figures_with_both',
      message = 'it is shown when both sides have said yes';
  end if;
  return new;
end $$;
create trigger plan_public_figures_with_both before insert or update of published_at on plan_public_figures
  for each row execute function plan_public_figures_with_both();

create function plan_public_figures_stay_down() returns trigger language plpgsql as $$
begin
  if old.taken_down_at is not null or row(new.wave, new.code) <> row(old.wave, old.code) then
    raise exception using errcode = 'check_violation', constraint = 'plan_public_figures_stay_down',
      message = 'what has been taken down is proposed anew, and each question by itself';
  end if;
  return new;
end $$;
create trigger plan_public_figures_stay_down before update on plan_public_figures
  for each row execute function plan_public_figures_stay_down();

create function plan_public_figure_agreements_by_a_member() returns trigger language plpgsql as $$
begin
  if not exists (
    select from plan_public_figures f join plans p on p.id = f.plan_id
    where f.id = new.figure_id and f.taken_down_at is null
      and holds_side(p.planning_group_id, new.account_id, new.side, new.agreed_at)
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_public_figure_agreements_by_a_member',
      message = 'only a member of a side says yes for it';
  end if;
  return new;
end $$;
create trigger plan_public_figure_agreements_by_a_member before insert or update on plan_public_figure_agreements
  for each row execute function plan_public_figure_agreements_by_a_member();

-- Only what was asked about the course, and may be told of it. The answer side knows; nobody else sees its tables.
set local role mestring_answers;
create function results.refuse_untold_figure() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from results.tables t join results.topics o on o.key = t.topic
    where t.unit_kind = 'course' and t.unit_id = new.course_id::text and t.period = 0 and t.tally is not null
      and o.wave = new.wave and o.code = new.code and o.kind in ('question', 'score')
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_public_figures_told',
      message = 'it isn''t asked about this course, or nothing may be told of it';
  end if;
  return new;
end $$;
grant usage on schema results to public; -- for its one trigger: the tables are read in other roles
reset role;
create trigger plan_public_figures_told before insert on plan_public_figures
  for each row execute function results.refuse_untold_figure();

-- A plan that has ended answers for nothing any more: what it showed is taken down with it. One on hold shows what it showed, and may take it down.
create function plans_closed_show_nothing() returns trigger language plpgsql as $$
begin
  update plan_public_figures set taken_down_at = new.closed_at, taken_down_by = new.closed_by
  where plan_id = new.id and taken_down_at is null;
  return null;
end $$;
create trigger plans_closed_show_nothing after update of closed_at on plans
  for each row when (old.closed_at is null and new.closed_at is not null) execute function plans_closed_show_nothing();

create or replace function refuse_while_plan_is_stopped() returns trigger language plpgsql as $$
declare
  part jsonb := to_jsonb(new);
  plan integer := case tg_table_name
    when 'plan_agreements' then (select plan_id from plan_common_texts where id = (part ->> 'text_id')::integer)
    when 'plan_improvement_agreements' then (select plan_id from plan_improvements where id = (part ->> 'improvement_id')::integer)
    when 'plan_public_figure_agreements' then (select plan_id from plan_public_figures where id = (part ->> 'figure_id')::integer)
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
create trigger plan_public_figures_while_it_goes_on before insert or update of published_at on plan_public_figures
  for each row execute function refuse_while_plan_is_stopped();
create trigger plan_public_figure_agreements_while_it_goes_on before insert or update on plan_public_figure_agreements
  for each row execute function refuse_while_plan_is_stopped();
