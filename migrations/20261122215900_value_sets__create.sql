-- What each state of EQ-5D is worth, as a service with a licence has loaded it.
create table value_sets (
  id integer generated always as identity primary key,
  service_id integer not null references services (id) on delete cascade,
  instrument text not null constraint value_sets_instrument check (instrument in ('eq-5d-3l', 'eq-5d-5l')),
  name text not null constraint value_sets_name check (name ~ '\S'),
  source text not null constraint value_sets_source check (source ~ '\S'),
  year smallint not null constraint value_sets_year check (year between 1980 and 2100),
  from_on date not null,
  worth double precision[] not null,
  fingerprint text not null constraint value_sets_fingerprint check (fingerprint ~ '^[0-9a-f]{10}$'),
  added_at timestamptz not null,
  added_by integer not null references accounts (id),
  constraint value_sets_every_state check (
    array_ndims(worth) = 1
    and array_length(worth, 1) = case instrument when 'eq-5d-3l' then 243 else 3125 end
    and array_position(worth, null) is null
  ),
  constraint value_sets_in_range check (-1.5 <= all (worth) and 1 >= all (worth)),
  constraint value_sets_never_backwards check (from_on >= (added_at at time zone 'Europe/Oslo')::date),
  constraint value_sets_one_in_force unique (service_id, instrument, from_on)
);
comment on table value_sets is 'verdisett: the one in force is the one with the last first day; another replaces it from a day on, and it is never changed';
comment on column value_sets.name is 'whose valuation it is: a country';
comment on column value_sets.source is 'where it was published, as its owner wants it cited';
comment on column value_sets.from_on is 'the first day it is in force';
comment on column value_sets.worth is 'by state, in the order 11111, 11112, … 55555';
comment on column value_sets.fingerprint is 'of the numbers: the same in two services are the same value set, and others are never counted together';

-- What was counted with it names it: it goes with its service, and in no other way.
create function value_sets_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from services where id = old.service_id) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger value_sets_append_only before update or delete on value_sets
  for each row execute function value_sets_stay();
create trigger value_sets_never_emptied before truncate on value_sets
  for each statement execute function refuse_change();
