-- A value set that was wrong, or that one may no longer use, is withdrawn with a reason. It stays to be read of, and counts no more.
alter table value_sets
  add column withdrawn_at timestamptz,
  add column withdrawn_by integer,
  add column withdrawn_why text,
  add constraint value_sets_withdrawn_by_somebody foreign key (withdrawn_by) references accounts (id) not valid,
  add constraint value_sets_withdrawn_with_a_reason check (
    num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_why) = 0
    or num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_why) = 3 and withdrawn_why ~ '\S' and length(withdrawn_why) <= 500 and withdrawn_at >= added_at
  ) not valid;
comment on column value_sets.withdrawn_at is 'from when on it counts as if it had never been loaded';
comment on column value_sets.withdrawn_why is 'in the words of who withdrew it';

-- The right one may begin on the day that the wrong one did.
alter table value_sets drop constraint value_sets_one_in_force;
-- A handful of rows: nobody waits for it.
-- squawk-ignore require-concurrent-index-creation
create unique index value_sets_one_in_force on value_sets (service_id, instrument, from_on) where withdrawn_at is null;

create or replace function value_sets_stay() returns trigger language plpgsql as $$
declare
  before value_sets := new;
begin
  if tg_op = 'DELETE' and not exists (select from services where id = old.service_id) then
    return old;
  end if;
  if tg_op = 'UPDATE' and old.withdrawn_at is null then
    before.withdrawn_at := null;
    before.withdrawn_by := null;
    before.withdrawn_why := null;
    if before is not distinct from old then
      return new;
    end if;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;
