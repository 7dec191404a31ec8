-- What 20261122053000 promises of new rows holds for the old ones too.
alter table registrations
  validate constraint registrations_added_by,
  validate constraint registrations_municipality,
  validate constraint registrations_age_band,
  validate constraint registrations_sex,
  validate constraint registrations_only_counted_are_described,
  validate constraint registrations_counted_says_nobody,
  validate constraint registrations_known_or_erased;
alter table run_seats validate constraint run_seats_shrinks;
