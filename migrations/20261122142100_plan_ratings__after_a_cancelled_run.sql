-- A round whose runs were all cancelled has something to look back on too: those who planned it worked together.
create or replace function run_of_round_has_begun(plan integer, at timestamptz) returns boolean language sql stable
  return (
    select coalesce(
      bool_or(r.cancelled_at is null and r.starts_at <= at) or bool_and(r.cancelled_at is not null and r.cancelled_at <= at),
      false)
    from plans p join runs r on r.course_id = p.course_id
    where p.id = plan and r.published_at is not null and r.starts_at >= coalesce(p.round_began_at, p.started_at)
  );
