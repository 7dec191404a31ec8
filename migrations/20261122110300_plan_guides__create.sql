-- What a plan takes of its programme's guide, part by part.

create table plan_guide_choices (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  key text not null,
  guide_id integer not null references programme_guides (id),
  choice text not null constraint plan_guide_choices_choice check (choice in ('taken', 'declined')),
  chosen_by integer not null references accounts (id),
  chosen_at timestamptz not null
);
comment on table plan_guide_choices is 'each yes and no to a part as a version has it; the last of a part is what holds';
create index plan_guide_choices_by_plan on plan_guide_choices (plan_id, id);

-- A no can become a yes; a yes is a yes, till a later version asks again.
create function plan_guide_choices_keep_the_rules() returns trigger language plpgsql as $$
declare
  guide programme_guides;
begin
  select g.* into guide from programme_guides g join plans p on p.programme_id = g.programme_id
  where g.id = new.guide_id and p.id = new.plan_id and g.issued_at <= new.chosen_at;
  if guide.id is null or not exists (
    select from programme_guide_parts p join programme_guides g on g.id = p.guide_id
    where g.programme_id = guide.programme_id and g.version <= guide.version and p.key = new.key
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_guide_choices_of_its_programme',
      message = 'a plan chooses of what its programme has issued';
  end if;
  if exists (
    select from plan_guide_choices c join programme_guides g on g.id = c.guide_id
    where c.plan_id = new.plan_id and c.key = new.key and g.programme_id = guide.programme_id
      and (g.version > guide.version or (g.version = guide.version and not (c.choice = 'declined' and new.choice = 'taken')))
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_guide_choices_onwards',
      message = 'somebody has chosen already';
  end if;
  return new;
end $$;
create trigger plan_guide_choices_keep_the_rules before insert on plan_guide_choices
  for each row execute function plan_guide_choices_keep_the_rules();
create trigger plan_guide_choices_stay before update on plan_guide_choices
  for each row execute function refuse_change();

create table plan_guide_points (
  plan_id integer not null references plans (id) on delete cascade,
  key text not null,
  settled_by integer not null references accounts (id),
  settled_at timestamptz not null,
  primary key (plan_id, key)
);
comment on table plan_guide_points is 'points of the programme that the group has ticked, beside the five of the method';

-- For pages that show where a programme is: that there is a plan, and nothing of what is in it.
create view programme_plans as
  select distinct programme_id, service_id from plans
  where programme_id is not null and closed_at is null and paused_at is null;
