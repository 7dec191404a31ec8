-- What a service does with registrations: adds those who come by referral, counts those whose names a hospital keeps, lets a
-- run become smaller as people leave it, and writes to those who take part.

alter table registrations
  add column added_by integer,
  add column counted boolean not null default false,
  add column age_band text,
  add column sex text,
  add column municipality_number text;
comment on column registrations.added_by is 'the account that added it; null when the party signed up itself';
comment on column registrations.counted is 'somebody who takes a seat, and whose name and contact only the hospital holds';
comment on column registrations.municipality_number is 'where a counted participant lives';

alter table registrations
  add constraint registrations_added_by foreign key (added_by) references accounts (id) not valid,
  add constraint registrations_municipality foreign key (municipality_number) references municipalities (number) not valid,
  add constraint registrations_age_band check (age_band in ('under-18', '18-39', '40-59', '60-74', '75-over')) not valid,
  add constraint registrations_sex check (sex in ('woman', 'man', 'other')) not valid,
  add constraint registrations_only_counted_are_described check (
    counted or num_nonnulls(age_band, sex, municipality_number) = 0
  ) not valid,
  add constraint registrations_counted_says_nobody check (
    not counted or (
      num_nonnulls(sealed, person, token_hash, request, first_place) = 0
      and confirmed_at is not null and left_out_at is null and not any_run and cardinality(roles) = 1
    )
  ) not valid,
  add constraint registrations_known_or_erased check (
    case when counted then true
    when erased_at is null then num_nonnulls(sealed, person, token_hash, submission, request) = 5
    else num_nonnulls(sealed, person, token_hash, submission, request) = 0 end
  ) not valid,
  drop constraint registrations_erased_says_nobody;

alter table run_seats add column shrinks_to smallint;
alter table run_seats
  add constraint run_seats_shrinks check (shrinks_to between 1 and capacity - 1) not valid;
comment on column run_seats.shrinks_to is 'how many seats the run is to have: more are taken, so one goes with each who leaves, and nobody loses theirs';

create or replace function runs_keep_seats() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into run_seats (run_id, capacity) values (new.id, new.capacity);
  elsif new.capacity <> old.capacity then
    update run_seats
    set capacity = new.capacity,
      shrinks_to = case when new.capacity < old.capacity and shrinks_to < new.capacity then shrinks_to end
    where run_id = new.id;
  end if;
  return null;
end $$;

create table run_messages (
  id integer generated always as identity primary key,
  run_id integer not null references runs (id) on delete cascade,
  to_whom text not null constraint run_messages_to_whom check (to_whom in ('everyone', 'seated', 'waiting', 'one')),
  sealed bytea,
  submission bytea not null constraint run_messages_one_per_submission unique,
  sent_by integer not null references accounts (id),
  sent_at timestamptz not null
);
comment on table run_messages is 'What those who hold a run wrote to those who take part: who, what and when';
comment on column run_messages.sealed is 'its words, under the key of the run; gone with it';
create index run_messages_by_run on run_messages (run_id, id);
create index run_messages_by_sender on run_messages (sent_by);

create table run_message_recipients (
  message_id integer not null references run_messages (id) on delete cascade,
  registration_id integer not null references registrations (id) on delete cascade,
  primary key (message_id, registration_id)
);
create index run_message_recipients_by_registration on run_message_recipients (registration_id);
