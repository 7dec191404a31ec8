create table form_drafts (
  account_id integer not null references accounts (id) on delete cascade,
  form text not null constraint form_drafts_form check (form ~ '^(course|new-course|service|run|new-run|programme):[0-9]+$'),
  fields jsonb not null constraint form_drafts_fields check (jsonb_typeof(fields) = 'object' and pg_column_size(fields) < 262144),
  saved_at timestamptz not null,
  primary key (account_id, form)
);
comment on table form_drafts is 'What somebody has written in a form of the inside and not yet saved, a row a form and person; theirs alone';
create index form_drafts_by_age on form_drafts (saved_at);
