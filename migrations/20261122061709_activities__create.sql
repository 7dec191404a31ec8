-- Activity: what was held, counted for reports; and the rules by which a hospital registers it in its own system.

create table activity_rule_sets (
  id integer generated always as identity primary key,
  name text not null constraint activity_rule_sets_name check (name ~ '\S'),
  valid_from date not null,
  valid_to date,
  source text not null constraint activity_rule_sets_source check (source ~ '\S'),
  source_url text,
  read_on date not null,
  min_teaching_hours numeric(4, 1) constraint activity_rule_sets_hours check (min_teaching_hours between 0 and 200),
  min_attendance_percent smallint constraint activity_rule_sets_percent check (min_attendance_percent between 0 and 100),
  min_professions smallint constraint activity_rule_sets_professions check (min_professions between 0 and 10),
  needs_user_competence boolean not null,
  needs_referral boolean not null,
  needs_hospital boolean not null,
  patients_only boolean not null,
  added_at timestamptz not null default now(),
  added_by integer references accounts (id),
  constraint activity_rule_sets_in_order check (valid_to is null or valid_to >= valid_from),
  constraint activity_rule_sets_one_at_a_time exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);
comment on table activity_rule_sets is 'When an activity is to be registered: dated, with source. A help to who registers, never the rule itself';
comment on column activity_rule_sets.read_on is 'the day somebody last read the source';
comment on column activity_rule_sets.min_professions is 'interdisciplinary: so many different professions lead parts of the programme';
comment on column activity_rule_sets.patients_only is 'coded in the record of the one with the illness, not of next of kin';

insert into activity_rule_sets (name, valid_from, source, source_url, read_on, min_teaching_hours, min_attendance_percent,
  min_professions, needs_user_competence, needs_referral, needs_hospital, patients_only)
values ('Pasientopplæringsprogram i innsatsstyrt finansiering', '2025-01-01', 'Vilkår slik de sto på mestringforalle.no, uten dato på siden',
  'https://mestringforalle.no', '2026-11-21', 7, 80, 2, true, true, true, true);

create table activity_records (
  run_id integer primary key references runs (id) on delete cascade,
  service_id integer not null references services (id),
  held_from date not null,
  held_to date not null,
  sessions smallint not null,
  teaching_minutes integer not null,
  patients integer not null,
  next_of_kin integer not null,
  professionals integer not null,
  attendances integer not null,
  completed integer not null,
  region_scope text not null constraint activity_records_scope check (region_scope in ('own', 'several', 'all')),
  health_region text not null references health_regions (name),
  made_at timestamptz not null,
  corrected_at timestamptz,
  counted_to timestamptz not null
);
comment on table activity_records is 'Runs that were held, counted: teaching, participants by role, region. Names nobody';
comment on column activity_records.patients is 'who came at least once';
comment on column activity_records.attendances is 'one for each person at each session';
comment on column activity_records.completed is 'who was there four fifths of the teaching';
comment on column activity_records.region_scope is 'own region; several, by where counted participants live; all, on screen and for everyone';
comment on column activity_records.counted_to is 'the last mark that is counted';
create index activity_records_by_service on activity_records (service_id, held_to);

-- Minutes of teaching at each session: the parts of the programme that somebody leads, or the whole session where there is none.
create view session_teaching as
  select s.run_id, s.day, (s.starts_at at time zone 'Europe/Oslo')::date as held_on,
    coalesce(
      (select sum(extract(epoch from i.ends - i.starts) / 60)
        from course_programme_items i where i.course_id = r.course_id and i.day = s.day and i.led_by is not null),
      extract(epoch from s.ends_at - s.starts_at) / 60
    )::integer as minutes
  from sessions s join runs r on r.id = s.run_id;

create view held_activities as
  select a.run_id, r.course_id, a.service_id, c.programme_id, c.mode, r.municipality_number, a.health_region, a.region_scope,
    a.held_from, a.held_to, extract(year from a.held_to)::integer as year, a.sessions, a.teaching_minutes,
    a.patients, a.next_of_kin, a.professionals, a.attendances, a.completed, r.demo
  from activity_records a join runs r on r.id = a.run_id join courses c on c.id = r.course_id;
comment on view held_activities is 'For overviews and reports: what was held, with no personal data. Small numbers are to be suppressed where they are shown.';
