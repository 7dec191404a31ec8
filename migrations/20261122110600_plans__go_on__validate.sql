-- What 20261122110500 promises of new rows holds for the old ones too.
alter table plans
  validate constraint plans_paused_because_in_words,
  validate constraint plans_closed_because_in_words,
  validate constraint plans_waits_or_has_ended;
