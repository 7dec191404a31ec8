-- As with signatures: nobody says yes to a figure for the one side, changes seats, and says it for the other.
create function plan_public_figure_agreements_not_for_both() returns trigger language plpgsql as $$
begin
  if exists (
    select from plan_public_figure_agreements a
    where a.figure_id = new.figure_id and a.account_id = new.account_id and a.side <> new.side
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_public_figure_agreements_not_for_both',
      message = 'somebody else says yes for the other side';
  end if;
  return new;
end $$;
create trigger plan_public_figure_agreements_not_for_both before insert or update on plan_public_figure_agreements
  for each row execute function plan_public_figure_agreements_not_for_both();
