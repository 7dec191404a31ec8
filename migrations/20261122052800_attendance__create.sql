-- Attendance: who was at each session, and what was noted afterwards. Marks name nobody: the names are sealed in registrations.

create table attendance_marks (
  run_id integer not null references runs (id) on delete cascade,
  day smallint not null,
  registration_id integer not null references registrations (id) on delete cascade,
  member smallint not null constraint attendance_marks_member check (member >= 0),
  mark text not null constraint attendance_marks_mark check (mark in ('came', 'absent', 'told')),
  marked_at timestamptz not null,
  marked_by integer references accounts (id),
  constraint attendance_marks_one_a_session primary key (run_id, day, registration_id, member)
);
comment on table attendance_marks is 'oppmøte: one mark a person a session. Outlives the names, as a count.';
comment on column attendance_marks.day is 'the session, by its day: a change of date keeps the mark';
comment on column attendance_marks.member is 'which person of the party; 0 is the first';
comment on column attendance_marks.mark is 'came; absent without a word; told us beforehand';
comment on column attendance_marks.marked_by is 'null: came with the demo data';
create index attendance_marks_by_registration on attendance_marks (registration_id);

create function attendance_marks_only_confirmed() returns trigger language plpgsql as $$
begin
  if not exists (
    select from registrations r
    where r.id = new.registration_id and r.run_id = new.run_id and r.confirmed_at is not null and r.withdrawn_at is null
      and new.member < cardinality(r.roles)
  ) then
    raise exception using errcode = 'check_violation', constraint = 'attendance_marks_only_confirmed',
      message = 'only somebody with a seat on the run can be marked';
  end if;
  if not exists (select from sessions s where s.run_id = new.run_id and s.day = new.day)
    and (new.day <> 1 or exists (select from sessions s where s.run_id = new.run_id)) then
    raise exception using errcode = 'check_violation', constraint = 'attendance_marks_at_a_session',
      message = 'the run has no session that day';
  end if;
  return new;
end $$;
create trigger attendance_marks_only_confirmed before insert or update on attendance_marks
  for each row execute function attendance_marks_only_confirmed();

create table day_logs (
  run_id integer not null references runs (id) on delete cascade,
  day smallint not null,
  led_by text not null default '',
  went_well text not null default '',
  to_change text not null default '',
  version integer not null default 1,
  written_at timestamptz not null,
  written_by integer references accounts (id),
  primary key (run_id, day)
);
comment on table day_logs is 'dagslogg: what went well at a session, what to change, and who led it; never about a participant';
comment on column day_logs.version is 'raised by every change: who writes on an old version is shown the new one';

create table oral_evaluation_notes (
  id integer generated always as identity primary key,
  run_id integer not null references runs (id) on delete cascade,
  day smallint not null,
  said text not null constraint oral_evaluation_notes_not_blank check (said ~ '\S'),
  noted_at timestamptz not null,
  noted_by integer references accounts (id),
  submission bytea constraint oral_evaluation_notes_one_per_submission unique
);
comment on table oral_evaluation_notes is 'muntlig evaluering: what the group said at the end of a session; never who said it';
comment on column oral_evaluation_notes.submission is 'keyed hash of the form token it came with';
create index oral_evaluation_notes_by_run on oral_evaluation_notes (run_id, day, id);
