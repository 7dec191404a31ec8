-- What is told of evaluations. Everything told is a sum of bricks, each of at least five answers (docs/decisions/027-small-numbers.md).
-- The answer side writes here; pages read in a role of their own that sees what may be told and no sheet, no waiting number.
--   runs, closings, waiting   what has closed and isn't told yet: as secret as answers
--   bricks, bundles           what has been decided to be told; never changes
--   tables                    the sums of those, by unit and period: one row is read a figure

do $$
begin
  if not exists (select from pg_roles where rolname = 'mestring_results') then
    begin
      create role mestring_results nologin;
    exception
      when duplicate_object or unique_violation then null; -- another database of this server made it just now
      when insufficient_privilege then
        raise exception 'The role mestring_results is missing and % may not make it. Ask the administrator of the database to run: create role mestring_results; grant mestring_results to %',
          current_user, current_user;
    end;
  end if;
  begin
    set local role mestring_results;
    reset role;
  exception when insufficient_privilege then -- who makes a role may give it away, but doesn't have it
    execute format('grant mestring_results to %I', current_user) ||
      case when current_setting('server_version_num')::integer >= 160000 then ' with inherit false, set true' else '' end;
  end;
  grant usage on schema public to mestring_results;
end $$;

create table pool_consents (
  id integer generated always as identity primary key,
  service_id integer not null references services (id) on delete cascade,
  from_on date not null,
  said_by integer references accounts (id),
  to_on date,
  ended_by integer references accounts (id),
  constraint pool_consents_in_order check (to_on >= from_on)
);
comment on table pool_consents is 'services whose results are counted in those of programme, region and nation, from and till when';
create unique index pool_consents_one_standing on pool_consents (service_id) where to_on is null;

create view course_groups as
  select course_id, planning_group_id from plans where course_id is not null;
comment on view course_groups is 'the planning group of a course that is planned by one: they see what was answered about it';

create schema results authorization mestring_answers;
set local role mestring_answers;
grant usage on schema results to mestring_results;

create table results.topics (
  key text primary key,
  wave text not null,
  code text not null,
  by text,
  of text[],
  sensitive boolean not null,
  kind text not null constraint topics_kind check (
    kind in ('answered', 'question', 'option', 'score', 'breakdown', 'change', 'stayed', 'alpha', 'flow')
  ),
  question text,
  option text,
  since text[],
  version_id integer not null
);
comment on table results.topics is 'what is counted: a question in a wave, its breakdown, a change. The first that asks it decides what it is';
comment on column results.topics.question is 'the code of the question or score that it is about';
comment on column results.topics.since is 'of a change: the wave it is counted from, and those between that ask the same';
comment on column results.topics.version_id is 'a version of a form that asks it, for its words';

create table results.runs (
  run_id integer primary key,
  course_id integer not null,
  year smallint not null
);
comment on table results.runs is 'runs with a wave that has closed; the year stays as it was then, so that all that is told of a run lies in one';
create index runs_by_course on results.runs (course_id);

create table results.closings (
  run_wave_id integer primary key,
  run_id integer not null,
  wave text,
  closed_on date not null,
  constraint closings_once unique (run_id, wave)
);
comment on table results.closings is 'waves whose answers have been counted';
comment on column results.closings.wave is 'null when the run had such a wave before: the first is counted';

create table results.waiting (
  run_id integer not null,
  topic text not null,
  tally jsonb not null,
  primary key (run_id, topic)
);
comment on table results.waiting is 'what runs answered that may not be told yet';

create table results.bricks (
  id integer generated always as identity primary key,
  topic text not null,
  closed_on date not null,
  course_id integer not null,
  service_id integer not null,
  region text not null,
  programme_id integer,
  year smallint,
  asked smallint not null,
  tally jsonb not null,
  together text[] not null
);
comment on table results.bricks is 'the least that is ever told of a topic: a run, or small runs of one course together';
comment on column results.bricks.asked is 'how many of its runs the topic was asked in';
create index bricks_by_course on results.bricks (course_id, topic);
create index bricks_by_topic on results.bricks (topic, closed_on);

create table results.brick_runs (
  brick_id integer not null references results.bricks (id),
  topic text not null,
  run_id integer not null,
  primary key (brick_id, run_id),
  constraint brick_runs_once unique (run_id, topic)
);

create table results.bundles (
  id integer generated always as identity primary key,
  topic text not null,
  made_on date not null,
  region text,
  programme_id integer,
  year smallint,
  tally jsonb not null,
  together text[] not null
);
comment on table results.bundles is 'bricks of at least three services that pools count together or not at all';
create index bundles_by_topic on results.bundles (topic);

create table results.bundle_bricks (
  bundle_id integer not null references results.bundles (id),
  brick_id integer not null constraint bundle_bricks_once unique references results.bricks (id),
  primary key (bundle_id, brick_id)
);

create table results.poolings (
  made_on date primary key
);
comment on table results.poolings is 'days on which pools have been made up';

create table results.tables (
  unit_kind text not null constraint tables_unit_kind check (unit_kind in ('run', 'course', 'service', 'programme', 'region', 'nation')),
  unit_id text not null,
  period smallint not null,
  topic text not null,
  closed integer not null default 0,
  runs integer not null default 0,
  tally jsonb,
  together text[] not null default '{}',
  services integer[],
  primary key (unit_kind, unit_id, period, topic)
);
comment on table results.tables is 'what is told of a topic in a unit and period; null where nothing is told yet';
comment on column results.tables.period is 'a year; 0 is all time';
comment on column results.tables.closed is 'how many runs that have closed were asked; runs is how many of them it counts';
comment on column results.tables.services is 'in a pool: which. Only how many is told';

create function results.is_starting_over() returns boolean language sql stable set search_path = '' as $$
  select coalesce(current_setting('results.starting_over', true), '') = 'on'
$$;

create function results.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'DELETE' and results.is_starting_over() then
    return old;
  end if;
  raise exception '% stand as they are', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger topics_stand before update or delete on results.topics for each row execute function results.refuse_change();
create trigger runs_stand before update or delete on results.runs for each row execute function results.refuse_change();
create trigger closings_stand before update or delete on results.closings for each row execute function results.refuse_change();
create trigger bricks_stand before update or delete on results.bricks for each row execute function results.refuse_change();
create trigger brick_runs_stand before update or delete on results.brick_runs for each row execute function results.refuse_change();
create trigger bundles_stand before update or delete on results.bundles for each row execute function results.refuse_change();
create trigger bundle_bricks_stand before update or delete on results.bundle_bricks for each row execute function results.refuse_change();
create trigger poolings_stand before update or delete on results.poolings for each row execute function results.refuse_change();

-- For a demonstration that begins anew: what was told of what is gone would hide among what comes.
create function results.start_over() returns void language plpgsql set search_path = '' as $$
begin
  perform set_config('results.starting_over', 'on', true);
  delete from results.bundle_bricks;
  delete from results.bundles;
  delete from results.brick_runs;
  delete from results.bricks;
  delete from results.poolings;
  delete from results.closings;
  delete from results.runs;
  delete from results.topics;
  delete from results.waiting;
  delete from results.tables;
end $$;

grant select on results.topics, results.bricks, results.brick_runs, results.tables to mestring_results;
reset role;
