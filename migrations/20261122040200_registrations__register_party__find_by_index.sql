-- Finds somebody who already takes part by index, however many have signed up. Otherwise as before:
-- a sign-up in one statement: the lock, the decision where it needs no queue, the registration, its
-- seats, its reason and its mail.
-- Where somebody waits and there still are free seats, who is next is for the rules of the waiting list to say: it answers
-- 'undecided' and writes nothing; asked again with `decided`, in a transaction that holds the course's seats, it does as told.
create or replace function register_party(
  run integer, party_roles text[], any_date boolean, language text,
  who bytea, link_hash bytea, sealed_data bytea, submission_key bytea, request_hash bytea,
  moment timestamptz, mail_id uuid, mail_key text, mail_sealed bytea, decided text default null
) returns table (
  outcome text, registration_id integer, registration_number text, place integer,
  first_sealed bytea, first_hash bytea, first_run integer
)
language plpgsql set lock_timeout = '3s' as $$
declare
  seats run_seats;
  facts record;
  size constant integer := cardinality(party_roles);
  known registrations;
  again repeat_signups;
  seated boolean;
begin
  select * into seats from run_seats s where s.run_id = run for update;
  select r.published_at is not null and c.published_at is not null as published, r.cancelled_at, r.starts_at, r.signup_closes_at,
    c.signup, c.companions_max into facts
  from runs r join courses c on c.id = r.course_id where r.id = run;
  if facts is null then return query select 'unknown', null::integer, null, null::integer, null::bytea, null::bytea, null::integer; return; end if;

  -- The same form or key once more: the first answer again, whatever has happened since.
  select * into known from registrations r where r.submission = submission_key;
  if known.id is not null then
    return query select case when known.request = request_hash then 'again' else 'different' end,
      known.id, known.number, known.first_place, known.sealed, known.token_hash, known.run_id;
    return;
  end if;
  select * into again from repeat_signups r where r.submission = submission_key;
  if again.token_hash is not null then
    return query select case when again.request = request_hash then 'again' else 'different' end,
      null::integer, again.number, again.first_place, again.sealed, again.token_hash, again.run_id;
    return;
  end if;

  outcome := case
    when not facts.published then 'unknown'
    when facts.cancelled_at is not null then 'cancelled'
    when facts.starts_at <= moment then 'past'
    when facts.signup = 'referral' then 'referral'
    when facts.signup = 'closed' or facts.signup_closes_at <= moment then 'closed'
    when size > 1 + facts.companions_max then 'too-many'
    when size > seats.capacity then 'too-large'
  end;
  if outcome is not null then return next; return; end if;

  seated := case
    when decided is not null then decided = 'seats'
    else seats.capacity - seats.taken - seats.saved >= size
  end;
  place := case when seated then null else seats.waiting + 1 end;

  -- Two questions, each with an index of its own: asked as one, every registration of the run was read.
  select r.* into known from registrations r
  where r.run_id = run and r.person = who and r.withdrawn_at is null and r.left_out_at is null;
  if known.id is null and seats.waiting > 0 then
    select r.* into known from queue_entries q join registrations r on r.id = q.registration_id
    where q.run_id = run and r.person = who limit 1;
  end if;
  if known.id is not null then
    outcome := 'repeat';
    registration_id := known.id;
    registration_number := registration_number(nextval(pg_get_serial_sequence('registrations', 'id'))::integer);
    insert into repeat_signups (token_hash, registration_id, run_id, number, first_place, sealed, submission, request, registered_at)
    values (link_hash, known.id, run, registration_number, place, sealed_data, submission_key, request_hash, moment);
    insert into registration_reasons (registration_id, at, kind) values (known.id, moment, 'signed-up-again');
    insert into outbox (id, kind, locale, key_id, sealed, next_attempt_at)
    values (mail_id, 'registrations.repeat', language, mail_key, mail_sealed, moment);
    return next; return;
  end if;

  if seated and seats.waiting > 0 and decided is null then outcome := 'undecided'; place := null; return next; return; end if;

  insert into registrations (run_id, roles, any_run, locale, person, token_hash, sealed, submission, request,
    registered_at, first_place, confirmed_at)
  values (run, party_roles, any_date, language, who, link_hash, sealed_data, submission_key, request_hash,
    moment, place, case when seated then moment end)
  returning id, number into registration_id, registration_number;
  if not seated then
    insert into queue_entries (run_id, registration_id, joined_at) values (run, registration_id, moment);
  end if;
  insert into registration_reasons (registration_id, at, kind, facts) values (registration_id, moment,
    case when seated then 'seated-at-once' else 'queued' end,
    case when seated then jsonb_build_object('seats', size)
    else jsonb_build_object('seats', size, 'place', place, 'free', greatest(seats.capacity - seats.taken, 0), 'saved', seats.saved) end);
  insert into outbox (id, kind, locale, key_id, sealed, next_attempt_at)
  values (mail_id, 'registrations.receipt', language, mail_key, mail_sealed, moment);
  outcome := case when seated then 'confirmed' else 'waiting' end;
  return next;
end $$;
