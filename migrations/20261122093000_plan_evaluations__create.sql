-- 8 What participants answered: where they were asked, and what the group takes from it, as long as it is asked elsewhere.
create table plan_evaluations (
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  url text constraint plan_evaluations_url check (url ~ '^https://\S+$' and length(url) <= 500),
  answered smallint constraint plan_evaluations_answered check (answered between 0 and 500),
  found text constraint plan_evaluations_found check (length(found) <= 8000),
  written_by integer not null references accounts (id),
  written_at timestamptz not null,
  primary key (plan_id, round)
);
comment on column plan_evaluations.found is 'what the answers say, in the group''s words; never who said it';
