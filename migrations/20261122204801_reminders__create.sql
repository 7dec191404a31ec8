-- That somebody was reminded said that they hadn't answered, and that they weren't, that they had. What is noted of a person is that a
-- reminder's time came, whether they needed it or not; to how many it went is counted for all together.
grant references on run_waves to mestring_invitations;
set local role mestring_invitations;

create table invitations.reminders (
  run_wave_id integer not null references public.run_waves (id) on delete cascade,
  number smallint not null constraint reminders_number check (number in (1, 2)),
  sent_to smallint not null constraint reminders_sent_to check (sent_to >= 0),
  primary key (run_wave_id, number)
);
comment on table invitations.reminders is 'to how many each reminder of a wave went; never to whom';
insert into invitations.reminders (run_wave_id, number, sent_to)
select run_wave_id, number, count(*) from invitations.sendings where number > 0 group by 1, 2;

comment on table invitations.sendings is 'what a person''s turn came for: 0 is the invitation, 1 and 2 are reminders, noted for those who have answered too';
reset role;
