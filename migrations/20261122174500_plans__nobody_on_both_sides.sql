-- Nobody sits on both sides of the table, and nobody gives the yes of both: else one person could plan alone "as equals".

-- Who holds both now keeps the one they took first.
update role_grants later set valid_to = later.valid_from
from role_grants earlier
where earlier.account_id = later.account_id and earlier.planning_group_id = later.planning_group_id and earlier.id < later.id
  and side_of(earlier.role) <> side_of(later.role)
  and tstzrange(earlier.valid_from, earlier.valid_to) && tstzrange(later.valid_from, later.valid_to);

-- squawk-ignore constraint-missing-not-valid
alter table role_grants add constraint role_grants_one_side_of_the_table exclude using gist (
  account_id with =, planning_group_id with =, side_of(role) with <>, tstzrange(valid_from, valid_to) with &&
) where (held_in = 'planning-group');

-- Nor one after the other: a side that somebody has said yes for is not joined by the other when they change seats.
create function plan_signatures_not_for_both() returns trigger language plpgsql as $$
begin
  if exists (
    select from plan_signatures s
    where s.plan_id = new.plan_id and s.account_id = new.account_id and s.side <> new.side
      and s.fingerprint = new.fingerprint and s.revoked_at is null
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_signatures_not_for_both',
      message = 'somebody else signs for the other side';
  end if;
  return new;
end $$;
create trigger plan_signatures_not_for_both before insert on plan_signatures
  for each row execute function plan_signatures_not_for_both();

create function plan_agreements_not_for_both() returns trigger language plpgsql as $$
begin
  if exists (
    select from plan_agreements a
    where a.text_id = new.text_id and a.account_id = new.account_id and a.side <> new.side
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_agreements_not_for_both',
      message = 'somebody else says yes for the other side';
  end if;
  return new;
end $$;
create trigger plan_agreements_not_for_both before insert or update on plan_agreements
  for each row execute function plan_agreements_not_for_both();

create function plan_improvement_agreements_not_for_both() returns trigger language plpgsql as $$
begin
  if exists (
    select from plan_improvement_agreements a
    where a.improvement_id = new.improvement_id and a.account_id = new.account_id and a.side <> new.side
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_improvement_agreements_not_for_both',
      message = 'somebody else says yes for the other side';
  end if;
  return new;
end $$;
create trigger plan_improvement_agreements_not_for_both before insert or update on plan_improvement_agreements
  for each row execute function plan_improvement_agreements_not_for_both();
