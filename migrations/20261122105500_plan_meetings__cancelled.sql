-- A meeting that was called can be cancelled with a reason; one that was held can't, and one that is cancelled stays so.
alter table plan_meetings
  add column cancelled_at timestamptz,
  add column cancelled_by integer,
  add column cancelled_because text;
alter table plan_meetings
  add constraint plan_meetings_cancelled_by_somebody foreign key (cancelled_by) references accounts (id) not valid,
  add constraint plan_meetings_cancelled_because check (
    (cancelled_at is null) = (cancelled_because is null) and (cancelled_at is null) = (cancelled_by is null)
      and (cancelled_because ~ '\S' and length(cancelled_because) <= 500)
  ) not valid,
  add constraint plan_meetings_held_not_cancelled check (held_at is null or cancelled_at is null) not valid;

create function refuse_change_of_cancelled_meeting() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'check_violation', constraint = 'plan_meetings_cancelled_stands',
    message = 'the meeting is cancelled';
end $$;
create trigger plan_meetings_cancelled_stands before update on plan_meetings
  for each row when (old.cancelled_at is not null) execute function refuse_change_of_cancelled_meeting();
