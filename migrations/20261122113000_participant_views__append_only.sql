-- A look at somebody stays as long as what was looked at: it goes with the registration, and in no other way.
create function participant_views_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from registrations where id = old.registration_id) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger participant_views_append_only before update or delete on participant_views
  for each row execute function participant_views_stay();
create trigger participant_views_never_emptied before truncate on participant_views
  for each statement execute function refuse_change();
