-- How the cooperation was is told when there is something to tell of: from the moment a run of the round has begun.
alter table plans add column round_began_at timestamptz;
comment on column plans.round_began_at is 'when the round under way began; the first begins with the plan';

create function run_of_round_has_begun(plan integer, at timestamptz) returns boolean language sql stable
  return exists (
    select from plans p join runs r on r.course_id = p.course_id
    where p.id = plan and r.published_at is not null and r.cancelled_at is null
      and r.starts_at between coalesce(p.round_began_at, p.started_at) and at
  );

create function plan_ratings_keep_the_rules() returns trigger language plpgsql as $$
begin
  if not exists (
    select from plans p where p.id = new.plan_id and holds_side(p.planning_group_id, new.account_id, new.side, new.rated_at)
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_ratings_by_a_member',
      message = 'only a member of a side rates, and for that side';
  end if;
  if not run_of_round_has_begun(new.plan_id, new.rated_at) then
    raise exception using errcode = 'check_violation', constraint = 'plan_ratings_after_the_beginning',
      message = 'the cooperation is rated from the day that the run of the round begins';
  end if;
  return new;
end $$;
create trigger plan_ratings_keep_the_rules before insert or update on plan_ratings
  for each row execute function plan_ratings_keep_the_rules();
