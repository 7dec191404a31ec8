-- Who takes their answers back takes their own words along. They have left the sheet, so they carry a mark that only who holds the link can
-- have made: a keyed hash of its own, which says nothing of which sheet they came in. It goes when the wave closes.
-- And words leave once: this is called twice for a sheet that was begun, first as if it were new.
set local role mestring_answers;

alter table answers.words add column mark bytea;
comment on column answers.words.mark is 'keyed hash of who wrote it, another than the sheet''s pseudonym: to take it back while the wave is open';

create or replace function answers.sheets_are_written() returns trigger language plpgsql set search_path = '' as $$
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
  if tg_op = 'INSERT' and exists (
    select from answers.sheets as begun where begun.run_wave_id = new.run_wave_id and begun.pseudonym = new.pseudonym
  ) then
    if new.sent then
      new.words := null;
    end if;
    return new; -- it is there already: what follows is an update
  end if;
  if new.sent then
    insert into answers.words (run_wave_id, link_id, said, mark)
    select new.run_wave_id, word.key, word.value, decode(new.words ->> '', 'hex')
    from jsonb_each_text(new.words - '') as word;
    new.words := null;
  end if;
  return new;
end $$;
reset role;
