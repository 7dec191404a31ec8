create table notices (
  id integer generated always as identity primary key,
  account_id integer not null references accounts (id) on delete cascade,
  at timestamptz not null,
  title localised_text not null,
  path text not null constraint notices_path_is_inside check (path ~ '^/[^/\\]'),
  sent_at timestamptz
);
comment on table notices is 'What somebody wants to hear of by mail, at once or once a day; deleted a month after it was sent';
create index notices_unsent on notices (account_id) where sent_at is null;
