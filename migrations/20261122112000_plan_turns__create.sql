-- What each member has been told waits on them: once for each time that it comes to wait.
create table plan_turns (
  plan_id integer not null references plans (id) on delete cascade,
  account_id integer not null references accounts (id),
  turn text not null,
  since timestamptz not null,
  told_at timestamptz,
  over_at timestamptz,
  primary key (plan_id, account_id, turn)
);
comment on table plan_turns is 'What waits on whom, as last seen; so that nobody is told the same twice';
comment on column plan_turns.turn is 'what waits: "sign:1" is to sign in round 1';
comment on column plan_turns.told_at is 'when they were told of it, or came upon it by what they did themselves';
comment on column plan_turns.over_at is 'when it was found to wait no more; it can come again';
