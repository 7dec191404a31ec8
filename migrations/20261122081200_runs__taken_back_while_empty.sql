-- A run that is out can become a draft again only while nobody has a seat, an offer or a place on its waiting list. The
-- ledger is locked as every sign-up locks it: whoever comes first, the other sees what was done.
create function runs_taken_back_while_empty() returns trigger language plpgsql as $$
declare
  seats run_seats;
begin
  select * into seats from run_seats where run_id = new.id for update;
  if seats.taken > 0 or seats.waiting > 0 or old.cancelled_at is not null then
    raise exception 'somebody takes part in run %, or it is cancelled', new.id
      using errcode = 'check_violation', constraint = 'runs_taken_back_while_empty', table = 'runs';
  end if;
  return new;
end $$;
create trigger runs_taken_back_while_empty before update of published_at on runs for each row
  when (old.published_at is not null and new.published_at is null)
  execute function runs_taken_back_while_empty();
