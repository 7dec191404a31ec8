-- Evaluations: what a course asks its participants, and when. No person is named here.

create table evaluations (
  id integer generated always as identity primary key,
  course_id integer not null references courses (id) on delete cascade,
  purpose text not null constraint evaluations_purpose check (purpose in ('quality', 'research')),
  linked_by text not null constraint evaluations_linked_by check (linked_by in ('key', 'own-code', 'nothing')),
  started_by integer references accounts (id),
  started_at timestamptz not null,
  ended_at timestamptz,
  constraint evaluations_in_order check (ended_at >= started_at),
  constraint evaluations_research_is_linked check (purpose <> 'research' or linked_by <> 'nothing')
);
comment on table evaluations is 'evaluering: attached to a course once and used by every run';
comment on column evaluations.linked_by is 'how waves of one person are told to be the same person''s: a key that is destroyed, a code that they make themselves, or not at all';
create unique index evaluations_one_under_way on evaluations (course_id) where ended_at is null;

create table evaluation_waves (
  evaluation_id integer not null references evaluations (id) on delete cascade,
  wave smallint not null constraint evaluation_waves_wave check (wave between 0 and 9),
  name text not null constraint evaluation_waves_name check (name in ('before', 'last-day', 'after-2-weeks', 'after-3-months', 'after-6-months', 'after-12-months', 'own')),
  counted_from text not null constraint evaluation_waves_counted_from check (counted_from in ('start', 'end')),
  days smallint not null constraint evaluation_waves_days check (days between -60 and 800),
  open_days smallint not null constraint evaluation_waves_open_days check (open_days between 1 and 90),
  questionnaire_version_id integer not null references questionnaire_versions (id),
  primary key (evaluation_id, wave)
);
comment on table evaluation_waves is 'måletidspunkt: when participants of each run are asked';
comment on column evaluation_waves.days is 'how many days after the first session (start) or the last (end) it opens; negative is before';

create table run_waves (
  id integer generated always as identity primary key,
  evaluation_id integer not null,
  wave smallint not null,
  run_id integer not null references runs (id) on delete cascade,
  opens_on date not null,
  closes_on date not null,
  invited smallint constraint run_waves_invited check (invited >= 0),
  room_code text constraint run_waves_room_code check (room_code ~ '^[2-9BCDFGHJKMNPQRSTWXZ]{6}$'),
  closed_at timestamptz,
  foreign key (evaluation_id, wave) references evaluation_waves (evaluation_id, wave) on delete cascade,
  constraint run_waves_once unique (run_id, evaluation_id, wave),
  constraint run_waves_room_code_unique unique (room_code),
  constraint run_waves_in_order check (closes_on >= opens_on)
);
comment on table run_waves is 'a wave of one run: what is open to be answered, till when, by how many';
comment on column run_waves.invited is 'how many persons were asked; the identity side counts them';
comment on column run_waves.room_code is 'what those in the room write to answer';
create index run_waves_to_close on run_waves (closes_on) where closed_at is null;
create index run_waves_by_evaluation on run_waves (evaluation_id);

-- The identity side.
grant references on registrations, runs, evaluations, run_waves to mestring_invitations;
grant select, insert on outbox to mestring_invitations;
set local role mestring_invitations;

create table invitations.contact_keys (
  evaluation_id integer not null references public.evaluations (id) on delete cascade,
  run_id integer not null references public.runs (id) on delete cascade,
  wrapped bytea not null,
  primary key (evaluation_id, run_id)
);
comment on table invitations.contact_keys is 'seals how to reach those who are asked about a run; deleted when the last wave closes';

create table invitations.invitees (
  id uuid primary key,
  evaluation_id integer not null references public.evaluations (id) on delete cascade,
  run_id integer not null references public.runs (id) on delete cascade,
  registration_id integer not null references public.registrations (id) on delete cascade,
  member smallint not null,
  sealed bytea,
  refusal bytea not null constraint invitees_refusal_unique unique,
  refused_on date,
  constraint invitees_once unique (evaluation_id, run_id, registration_id, member),
  constraint invitees_refused_is_forgotten check (refused_on is null or sealed is null)
);
comment on table invitations.invitees is 'persons who are asked to answer; never whether they did';
comment on column invitations.invitees.sealed is 'name, address and language, under the contact key; gone when they said no';
comment on column invitations.invitees.refusal is 'hash of what the link to say no holds';
create index invitees_by_run on invitations.invitees (run_id, evaluation_id);
create index invitees_by_registration on invitations.invitees (registration_id);

create table invitations.refusals (
  address bytea primary key,
  refused_on date not null
);
comment on table invitations.refusals is 'keyed hashes of addresses that never want to be asked about any course';

create table invitations.sendings (
  invitee_id uuid not null references invitations.invitees (id) on delete cascade,
  run_wave_id integer not null references public.run_waves (id) on delete cascade,
  number smallint not null constraint sendings_number check (number between 0 and 2),
  sent_on date not null,
  primary key (invitee_id, run_wave_id, number)
);
comment on table invitations.sendings is 'what was sent: 0 is the invitation, 1 and 2 are reminders';
create index sendings_by_wave on invitations.sendings (run_wave_id);

-- Who withdraws, or asks to be forgotten, isn't asked any more. What is forgotten in time, thirty days after a run, doesn't end it.
create function invitations.forget_who_left() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from invitations.invitees where registration_id = new.id;
  return null;
end $$;
grant usage on schema invitations to public;
reset role;
create trigger registrations_leave_evaluations after update of withdrawn_at, erased_at on registrations
  for each row when (
    (old.withdrawn_at is null and new.withdrawn_at is not null)
    or (old.erased_at is null and new.erased_at is not null and coalesce(current_setting('registrations.in_time', true), '') <> 'on')
  ) execute function invitations.forget_who_left();

-- The keys between the sides.
grant references on runs, evaluations to mestring_linking;
set local role mestring_linking;
create table linking.keys (
  evaluation_id integer not null references public.evaluations (id) on delete cascade,
  run_id integer not null references public.runs (id) on delete cascade,
  wrapped bytea not null,
  primary key (evaluation_id, run_id)
);
comment on table linking.keys is 'the link key of one run''s evaluation, wrapped by the master key; destroyed when the last wave closes';
reset role;

-- The answer side.
grant references, select, update on run_waves to mestring_answers; -- to see, and hold on to, that a wave is open
set local role mestring_answers;
create table answers.sheets (
  id uuid primary key default gen_random_uuid(),
  run_wave_id integer not null references public.run_waves (id) on delete cascade,
  pseudonym bytea not null,
  way text not null constraint sheets_way check (way in ('link', 'room', 'own-code', 'paper')),
  answers jsonb not null default '{}',
  words jsonb default '{}',
  facts jsonb not null default '{}',
  sent boolean not null default false,
  answered_on date not null,
  constraint sheets_one_each unique (run_wave_id, pseudonym),
  constraint sheets_words_leave check (sent = (words is null))
);
comment on table answers.sheets is 'one person''s answers in one wave: begun, then sent';
comment on column answers.sheets.pseudonym is 'the same for one person in every wave of a run: keyed hash under the link key, replaced by a random number when that key is destroyed';
comment on column answers.sheets.answers is 'by linkId, as they were given, without own words';
comment on column answers.sheets.words is 'own words by linkId, till the sheet is sent';
comment on column answers.sheets.facts is 'by the code of the question or scale: what figures are made of';

create table answers.words (
  id uuid primary key default gen_random_uuid(),
  run_wave_id integer not null references public.run_waves (id) on delete cascade,
  link_id text not null,
  said text not null
);
comment on table answers.words is 'own words, apart from the sheet they came in, so that nobody reads them with the rest';
create index words_of_wave on answers.words (run_wave_id);

create table answers.counts (
  run_wave_id integer not null references public.run_waves (id) on delete cascade,
  code text not null,
  value text not null,
  n integer not null
);
comment on table answers.counts is 'how many gave each answer: the sum of n. A sheet adds its own rows, so that nobody waits for another';
comment on column answers.counts.code is 'of the question or scale; empty where it counts sheets';
create index counts_of_wave on answers.counts (run_wave_id, code);

create function answers.count_facts(wave integer, facts jsonb, sign integer) returns void language sql set search_path = '' as $$
  insert into answers.counts (run_wave_id, code, value, n)
  select wave, '', '', sign
  union all
  select wave, fact.key, each.value, sign
  from jsonb_each(facts) as fact,
    jsonb_array_elements_text(case jsonb_typeof(fact.value) when 'array' then fact.value else jsonb_build_array(fact.value) end) as each
$$;

-- As its owner: a run that is deleted takes its sheets with it, whoever deletes it; then there is nothing left to keep count of.
create function answers.sheets_keep_counts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' and not exists (select from public.run_waves where id = old.run_wave_id) then
    return null;
  end if;
  if tg_op in ('UPDATE', 'DELETE') and old.sent then
    perform answers.count_facts(old.run_wave_id, old.facts, -1);
  end if;
  if tg_op in ('INSERT', 'UPDATE') and new.sent then
    perform answers.count_facts(new.run_wave_id, new.facts, 1);
  end if;
  return null;
end $$;
create trigger sheets_keep_counts after insert or delete or update of facts, sent on answers.sheets
  for each row execute function answers.sheets_keep_counts();

create function answers.is_mixing() returns boolean language sql stable set search_path = '' as $$
  select coalesce(current_setting('answers.mixing', true), '') = 'on'
$$;

create function answers.sheets_are_written() returns trigger language plpgsql set search_path = '' as $$
begin
  if answers.is_mixing() then
    return new;
  end if;
  perform from public.run_waves where id = new.run_wave_id and closed_at is null for share; -- closing waits for those who are writing
  if not found then
    raise exception 'the wave is closed' using errcode = 'restrict_violation', constraint = 'sheets_wave_open';
  end if;
  if tg_op = 'UPDATE' and old.sent then
    raise exception 'a sheet that was sent is not changed' using errcode = 'restrict_violation', constraint = 'sheets_sent_stay';
  end if;
  if new.sent then
    insert into answers.words (run_wave_id, link_id, said)
    select new.run_wave_id, word.key, word.value from jsonb_each_text(new.words) as word;
    new.words := null;
  end if;
  return new;
end $$;
create trigger sheets_are_written before insert or update on answers.sheets
  for each row execute function answers.sheets_are_written();

-- Sends what was begun, and writes all down anew in an order that says nothing. With for_good everybody gets a new, random pseudonym:
-- those that can be made of the link key are gone.
create function answers.mix(waves integer[], for_good boolean) returns void language plpgsql set search_path = '' as $$
begin
  perform set_config('answers.mixing', 'on', true);
  insert into answers.words (run_wave_id, link_id, said)
  select sheet.run_wave_id, word.key, word.value from answers.sheets as sheet, jsonb_each_text(sheet.words) as word
  where sheet.run_wave_id = any (waves) and not sheet.sent;
  delete from answers.sheets where run_wave_id = any (waves) and not sent and answers = '{}' and words = '{}';
  with gone as (delete from answers.sheets where run_wave_id = any (waves) returning *),
  persons as (
    select person.pseudonym,
      case when for_good then uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) else person.pseudonym end as fresh
    from (select distinct pseudonym from gone) as person
  )
  insert into answers.sheets (run_wave_id, pseudonym, way, answers, words, facts, sent, answered_on)
  select gone.run_wave_id, persons.fresh, gone.way, gone.answers, null, gone.facts, true, wave.closes_on
  from gone join persons using (pseudonym) join public.run_waves as wave on wave.id = gone.run_wave_id
  order by random();
  with gone as (delete from answers.words where run_wave_id = any (waves) returning *)
  insert into answers.words (run_wave_id, link_id, said) select run_wave_id, link_id, said from gone order by random();
  with gone as (delete from answers.counts where run_wave_id = any (waves) returning *)
  insert into answers.counts (run_wave_id, code, value, n)
  select run_wave_id, code, value, sum(n) from gone group by 1, 2, 3 having sum(n) <> 0 order by random();
end $$;
reset role;
