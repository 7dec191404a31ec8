-- The figure that an action sprang from, as it was told then: beside it stands what comes after.
create table plan_action_figures (
  action_id integer primary key references plan_actions (id) on delete cascade,
  wave text not null,
  code text not null,
  question jsonb not null,
  mean double precision not null,
  answers integer not null constraint plan_action_figures_answers check (answers >= 5),
  run_started_on date not null
);
comment on table plan_action_figures is 'the mean of a question in the last run that could be told of when the action was decided';
