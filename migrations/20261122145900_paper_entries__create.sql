-- Sheets of paper for research are entered twice, by two persons. What they entered waits on the answer side till it is settled.
set local role mestring_answers;

create table answers.paper_entries (
  run_wave_id integer not null references public.run_waves (id) on delete cascade,
  sheet smallint not null constraint paper_entries_sheet check (sheet between 1 and 999),
  turn smallint not null constraint paper_entries_turn check (turn in (1, 2)),
  entered_by bytea not null,
  pseudonym bytea not null,
  answers jsonb not null,
  primary key (run_wave_id, sheet, turn),
  constraint paper_entries_two_persons unique (run_wave_id, sheet, entered_by)
);
comment on table answers.paper_entries is 'one person''s entry of a sheet of paper; both are deleted when it is settled';
comment on column answers.paper_entries.sheet is 'the number that is written on the paper by hand';
comment on column answers.paper_entries.entered_by is 'keyed hash of who, the wave and the sheet: tells only that two entries are by two';

create table answers.paper_sheets (
  run_wave_id integer not null references public.run_waves (id) on delete cascade,
  sheet smallint not null,
  primary key (run_wave_id, sheet)
);
comment on table answers.paper_sheets is 'numbers of sheets that are settled and sent; nothing says which answers came of which';

create function answers.paper_entries_are_written() returns trigger language plpgsql set search_path = '' as $$
begin
  perform from public.run_waves where id = new.run_wave_id and closed_at is null for key share;
  if not found then
    raise exception 'the wave is closed' using errcode = 'restrict_violation', constraint = 'sheets_wave_open';
  end if;
  perform from answers.paper_sheets where run_wave_id = new.run_wave_id and sheet = new.sheet;
  if found then
    raise exception 'the sheet is settled' using errcode = 'restrict_violation', constraint = 'paper_entries_sheet_settled';
  end if;
  return new;
end $$;
create trigger paper_entries_are_written before insert on answers.paper_entries
  for each row execute function answers.paper_entries_are_written();

-- As its owner: whoever closes a wave, nothing that waited is left with the pseudonyms that the link key makes.
create function answers.forget_paper_entries() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from answers.paper_entries where run_wave_id = new.id;
  delete from answers.paper_sheets where run_wave_id = new.id;
  return null;
end $$;
grant usage on schema answers to public;
reset role;
create trigger run_waves_forget_paper_entries after update of closed_at on run_waves
  for each row when (new.closed_at is not null) execute function answers.forget_paper_entries();

-- The trigger is in place, and nobody else needs to see what the schema holds.
set local role mestring_answers;
revoke usage on schema answers from public;
reset role;
