-- Registrations: who has a seat, who waits, and why. The database keeps the promise that no seat is given twice.

-- The number a person reads on the receipt: MB-9R2D. Every id has its own, in an order nobody can guess at a glance, of
-- letters and figures that aren't mistaken for each other and spell no words. Four places, and more when they run out.
create function registration_number(id integer) returns text
  language plpgsql immutable strict parallel safe as $$
declare
  alphabet constant text := '23456789BCDFGHJKMNPQRSTWXZ';
  places integer := 4;
  room bigint := 456976; -- 26 ^ places
  rest bigint := id;
  number text := '';
begin
  while rest >= room loop
    rest := rest - room;
    places := places + 1;
    room := room * 26;
  end loop;
  rest := (rest * 177147 + 91133) % room; -- 3 ^ 11 shares no factor with 26, so no two ids meet
  for place in 1..places loop
    number := substr(alphabet, (rest % 26)::integer + 1, 1) || number;
    rest := rest / 26;
  end loop;
  return 'MB-' || number;
end $$;

create table run_seats (
  run_id integer primary key references runs (id) on delete cascade,
  capacity smallint not null,
  taken smallint not null default 0,
  saved smallint not null default 0 constraint run_seats_saved check (saved >= 0),
  waiting integer not null default 0 constraint run_seats_waiting check (waiting >= 0),
  constraint run_seats_never_oversold check (taken between 0 and capacity)
) with (fillfactor = 50);
comment on table run_seats is 'The ledger of a run''s seats, one row, kept by triggers: nothing can take a seat without passing here';
comment on column run_seats.taken is 'seats of registrations that have theirs, and of offers not yet answered';
comment on column run_seats.saved is 'free seats kept for a party that was passed over twice';
comment on column run_seats.waiting is 'parties on the waiting list';
create index run_seats_waited_for on run_seats (run_id) where waiting > 0;

create function runs_keep_seats() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into run_seats (run_id, capacity) values (new.id, new.capacity);
  elsif new.capacity <> old.capacity then
    update run_seats set capacity = new.capacity where run_id = new.id;
  end if;
  return null;
end $$;
create trigger runs_keep_seats after insert or update on runs for each row execute function runs_keep_seats();
insert into run_seats (run_id, capacity) select id, capacity from runs;

create table run_keys (
  run_id integer primary key references runs (id) on delete cascade,
  wrapped bytea not null,
  made_at timestamptz not null
);
comment on table run_keys is 'The data key of a run, wrapped by the master key. Deleting the row deletes what was sealed with it, backups included.';

create table registrations (
  id integer generated always as identity primary key,
  number text not null generated always as (registration_number(id)) stored,
  run_id integer not null references runs (id),
  roles text[] not null constraint registrations_roles check (
    cardinality(roles) between 1 and 6 and roles <@ array['patient', 'next-of-kin', 'professional']
  ),
  any_run boolean not null default false,
  locale text not null constraint registrations_locale check (locale in ('nb', 'nn', 'en')),

  -- what says who it is; gone when erased
  sealed bytea,
  person bytea,
  token_hash bytea,
  submission bytea,
  request bytea,

  -- what happened, and when
  registered_at timestamptz not null,
  first_place integer,
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  left_out_at timestamptz,
  erased_at timestamptz,

  constraint registrations_token_unique unique (token_hash),
  constraint registrations_one_per_submission unique (submission),
  constraint registrations_erased_says_nobody check (
    case when erased_at is null then num_nonnulls(sealed, person, token_hash, submission, request) = 5
    else num_nonnulls(sealed, person, token_hash, submission, request) = 0 end
  ),
  constraint registrations_one_end check (num_nonnulls(withdrawn_at, left_out_at) <= 1)
);
comment on table registrations is 'påmeldinger: a party that has seats together or waits together';
comment on column registrations.roles is 'one for each person in the party, whoever they are';
comment on column registrations.any_run is 'the party takes the first free seats on any date or place of this course';
comment on column registrations.sealed is 'contact, party, needs and manage link: AES-256-GCM under the key of the run';
comment on column registrations.person is 'keyed hash of the e-mail address, to find it by';
comment on column registrations.submission is 'keyed hash of the form token or Idempotency-Key that it came with';
comment on column registrations.request is 'keyed hash of what was sent, to tell the same request from another with the same key';
comment on column registrations.first_place is 'the place on the waiting list it was told at once; null when it got seats at once';
comment on column registrations.left_out_at is 'the run began, or was cancelled, while the party still waited';
create unique index registrations_one_per_person on registrations (run_id, person)
  where withdrawn_at is null and left_out_at is null;
create index registrations_by_person on registrations (person) where person is not null;

create table queue_entries (
  run_id integer not null references runs (id),
  registration_id integer not null references registrations (id) on delete cascade,
  rank integer generated by default as identity,
  joined_at timestamptz not null,
  passed_over smallint not null default 0,
  unanswered smallint not null default 0,
  sits_out_since timestamptz,
  primary key (run_id, registration_id)
);
comment on table queue_entries is 'The waiting list of each run in order of rank. A party that wants any run of the course stands in several.';
comment on column queue_entries.passed_over is 'how often seats went to somebody behind because the party needed more than were free';
comment on column queue_entries.unanswered is 'how many offers ran out without an answer';
comment on column queue_entries.sits_out_since is 'declined these seats but stays: not asked again until another seat becomes free';
create unique index queue_entries_in_order on queue_entries (run_id, rank);
create index queue_entries_by_registration on queue_entries (registration_id);

create table offers (
  id integer generated always as identity primary key,
  run_id integer not null references runs (id),
  registration_id integer not null references registrations (id) on delete cascade,
  seats smallint not null constraint offers_seats check (seats between 1 and 6),
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  outcome text constraint offers_outcome check (
    outcome in ('accepted', 'declined-stayed', 'declined-left', 'expired', 'withdrawn', 'cancelled')
  ),
  constraint offers_in_time check (expires_at > offered_at),
  constraint offers_answered check ((answered_at is null) = (outcome is null))
);
comment on table offers is 'Free seats held for a party of the waiting list until it answers or the time is out';
create unique index offers_one_open on offers (registration_id) where outcome is null;
create index offers_open on offers (expires_at) where outcome is null;
create index offers_by_registration on offers (registration_id);
create index offers_by_run on offers (run_id);

create table registration_reasons (
  id integer generated always as identity primary key,
  registration_id integer not null references registrations (id) on delete cascade,
  at timestamptz not null,
  kind text not null,
  facts jsonb not null default '{}'
);
comment on table registration_reasons is 'Every decision about a registration and what it was built on, written with the decision: "Hvorfor står jeg her?"';
create index registration_reasons_by_registration on registration_reasons (registration_id, id);

create table participant_views (
  id integer generated always as identity primary key,
  registration_id integer not null references registrations (id) on delete cascade,
  at timestamptz not null,
  viewer text not null,
  role text not null,
  why text not null
);
comment on table participant_views is 'Who has looked at a participant''s data, shown to the participant';
create index participant_views_by_registration on participant_views (registration_id, id);

create table repeat_signups (
  token_hash bytea primary key,
  registration_id integer not null references registrations (id) on delete cascade,
  run_id integer not null references runs (id),
  number text not null,
  first_place integer,
  sealed bytea not null,
  submission bytea not null constraint repeat_signups_one_per_submission unique,
  request bytea not null,
  registered_at timestamptz not null
);
comment on table repeat_signups is 'Sign-ups by somebody who already had one: answered alike, so that nobody learns who takes part; the mail tells the truth';

create table course_waits (
  course_id integer primary key references courses (id) on delete cascade,
  weeks smallint not null,
  counted integer not null,
  basis text not null constraint course_waits_basis check (basis in ('course', 'service')),
  refreshed_at timestamptz not null
);
comment on table course_waits is 'How long parties of the waiting list waited for seats the last year: the median in weeks, of five or more';

create view run_availability as
  select s.run_id, s.capacity::integer as seats_total, greatest(s.capacity - s.taken - s.saved, 0)::integer as seats_left,
    s.waiting, w.weeks::integer as wait_weeks_median
  from run_seats s
  join runs r on r.id = s.run_id
  left join course_waits w on w.course_id = r.course_id;
comment on view run_availability is 'What everybody may know of a run''s seats';

-- The triggers that keep run_seats.

create function take_seats(run integer, seats integer) returns void language sql as $$
  update run_seats set taken = taken + seats where run_id = run and seats <> 0
$$;

create function seats_of(registration registrations) returns integer language sql immutable as $$
  select case when registration.confirmed_at is not null and registration.withdrawn_at is null
    then cardinality(registration.roles) else 0 end
$$;

create function registrations_take_seats() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform take_seats(old.run_id, -seats_of(old)); end if;
  if tg_op <> 'DELETE' then perform take_seats(new.run_id, seats_of(new)); end if;
  return null;
end $$;
create trigger registrations_take_seats after insert or delete on registrations
  for each row execute function registrations_take_seats();
create trigger registrations_move_seats after update on registrations
  for each row when (
    (old.run_id, old.confirmed_at is null, old.withdrawn_at is null, cardinality(old.roles))
    is distinct from (new.run_id, new.confirmed_at is null, new.withdrawn_at is null, cardinality(new.roles))
  ) execute function registrations_take_seats();

create function offers_hold_seats() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.outcome is null then perform take_seats(old.run_id, -old.seats); end if;
  if tg_op <> 'DELETE' and new.outcome is null then perform take_seats(new.run_id, new.seats); end if;
  return null;
end $$;
create trigger offers_hold_seats after insert or update or delete on offers
  for each row execute function offers_hold_seats();

create function queue_entries_count() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then update run_seats set waiting = waiting - 1 where run_id = old.run_id; end if;
  if tg_op <> 'DELETE' then update run_seats set waiting = waiting + 1 where run_id = new.run_id; end if;
  return null;
end $$;
create trigger queue_entries_count after insert or delete or update of run_id on queue_entries
  for each row execute function queue_entries_count();

-- Locks the seats of a course's runs, always in the same order, so that two who change them wait for each other in turn.
create function lock_seats_of_course(course integer) returns void
  language plpgsql set lock_timeout = '3s' as $$
begin
  perform 1 from run_seats where run_id in (select id from runs where course_id = course) order by run_id for update;
end $$;
