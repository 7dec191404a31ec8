-- The common text is the group's: nobody from outside writes in it, whatever they keep.
create function plan_common_texts_by_a_member() returns trigger language plpgsql as $$
begin
  if not exists (
    select from plans p join role_grants g on g.planning_group_id = p.planning_group_id
    where p.id = new.plan_id and g.account_id = new.written_by
      and g.valid_from <= new.written_at and (g.valid_to is null or g.valid_to > new.written_at)
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_common_texts_by_a_member',
      message = 'only those in the group write the common text';
  end if;
  return new;
end $$;
create trigger plan_common_texts_by_a_member before insert on plan_common_texts
  for each row execute function plan_common_texts_by_a_member();
