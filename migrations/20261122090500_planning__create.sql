-- Standard metode: a plan takes a course from a need to a held and improved course, by people with experience and professionals as equals.

create table plans (
  id integer generated always as identity primary key,
  service_id integer not null references services (id),
  planning_group_id integer not null constraint plans_group_unique unique references planning_groups (id),
  title text not null constraint plans_title_not_blank check (title ~ '\S' and length(title) <= 120),
  programme_id integer references programmes (id),
  course_id integer constraint plans_course_unique unique references courses (id),
  round smallint not null default 1 constraint plans_round check (round between 1 and 99),
  demo boolean not null default false,
  started_at timestamptz not null,
  started_by integer references accounts (id),
  responsible integer references accounts (id),
  paused_at timestamptz,
  paused_by integer references accounts (id),
  paused_because text,
  closed_at timestamptz,
  closed_by integer references accounts (id),
  closed_because text,
  constraint plans_paused_because check ((paused_at is null) = (paused_because is null)),
  constraint plans_closed_because check ((closed_at is null) = (closed_because is null))
);
comment on table plans is 'planer i Standard metode; those who plan hold their roles in its planning group';
comment on column plans.round is 'how many times the circle has been begun: 2 is the improved course';
comment on column plans.responsible is 'who leads on; handed over to somebody else when needed';
create index plans_by_service on plans (service_id);
create index plans_by_programme on plans (programme_id) where programme_id is not null;

-- Which side of the table a role in the group sits on. Leader and secretary serve both.
create function side_of(role text) returns text language sql immutable parallel safe
  return case when role = 'user-representative' then 'experience' when role in ('professional', 'municipality') then 'professional' end;

create function holds_side(planning_group integer, account integer, side text, at timestamptz) returns boolean
  language sql stable
  return exists (
    select from role_grants
    where planning_group_id = planning_group and account_id = account and side_of(role) = side
      and valid_from <= at and (valid_to is null or valid_to > at)
  );

create function has_side(planning_group integer, side text, at timestamptz) returns boolean language sql stable
  return exists (
    select from role_grants
    where planning_group_id = planning_group and side_of(role) = side
      and valid_from <= at and (valid_to is null or valid_to > at)
  );

-- 1 Need
create table plan_needs (
  plan_id integer primary key references plans (id) on delete cascade,
  source text not null constraint plan_needs_source check (
    source in ('reported-needs', 'organisation', 'person', 'professional', 'authority')
  ),
  who text not null constraint plan_needs_who check (who ~ '\S' and length(who) <= 1000),
  why text not null constraint plan_needs_why check (why ~ '\S' and length(why) <= 4000),
  theme_id text references themes (id),
  municipality_number text references municipalities (number),
  target_groups text[] not null default '{}',
  compared text constraint plan_needs_compared check (length(compared) <= 2000),
  compared_at timestamptz,
  written_by integer not null references accounts (id),
  written_at timestamptz not null,
  constraint plan_needs_compared_in_words check ((compared is null) = (compared_at is null))
);
comment on column plan_needs.compared is 'what courses there are already, and why a new one is wanted none the less';

-- 2 Anchoring
create table plan_anchorings (
  plan_id integer primary key references plans (id) on delete cascade,
  settled text[] not null default '{}' constraint plan_anchorings_settled check (
    settled <@ array['leader', 'medical-responsible', 'resources', 'pathway', 'user-organisation']
  ),
  medical_not_needed boolean not null default false,
  notes text constraint plan_anchorings_notes check (length(notes) <= 4000),
  written_by integer not null references accounts (id),
  written_at timestamptz not null,
  signed_at timestamptz,
  signed_by integer references accounts (id),
  constraint plan_anchorings_signed_by check ((signed_at is null) = (signed_by is null)),
  constraint plan_anchorings_signed_when_settled check (
    signed_at is null
    or (settled @> array['leader', 'resources', 'pathway', 'user-organisation'] and (medical_not_needed or 'medical-responsible' = any (settled)))
  )
);

-- 3 Group
create table plan_honoraria (
  plan_id integer not null references plans (id) on delete cascade,
  account_id integer not null references accounts (id),
  kroner integer not null constraint plan_honoraria_kroner check (kroner between 0 and 100000),
  per text not null constraint plan_honoraria_per check (per in ('hour', 'meeting', 'day', 'course')),
  travel boolean not null default true,
  offered_by integer not null references accounts (id),
  offered_at timestamptz not null,
  agreed_at timestamptz,
  primary key (plan_id, account_id)
);
comment on table plan_honoraria is 'What a user representative is paid; agreed when they have said yes themselves';

create table plan_polls (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  asked_by integer not null references accounts (id),
  asked_at timestamptz not null,
  closed_at timestamptz
);
create index plan_polls_by_plan on plan_polls (plan_id);
create unique index plan_polls_one_open on plan_polls (plan_id) where closed_at is null;

create table plan_poll_times (
  id integer generated always as identity primary key,
  poll_id integer not null references plan_polls (id) on delete cascade,
  starts_at timestamptz not null,
  constraint plan_poll_times_unique unique (poll_id, starts_at)
);

create table plan_poll_answers (
  time_id integer not null references plan_poll_times (id) on delete cascade,
  account_id integer not null references accounts (id),
  answer text not null constraint plan_poll_answers_answer check (answer in ('yes', 'if-needed', 'no')),
  primary key (time_id, account_id)
);

-- 4 Planning meetings, and 9 the evaluation meeting
create table plan_meetings (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  kind text not null constraint plan_meetings_kind check (kind in ('planning', 'evaluation')),
  starts_at timestamptz not null,
  place text not null default '' constraint plan_meetings_place check (length(place) <= 200),
  agenda text not null default '' constraint plan_meetings_agenda check (length(agenda) <= 8000),
  minutes text constraint plan_meetings_minutes check (length(minutes) <= 20000),
  called_by integer not null references accounts (id),
  called_at timestamptz not null,
  held_at timestamptz,
  written_by integer references accounts (id),
  version integer not null default 1,
  constraint plan_meetings_held_in_words check (held_at is null or minutes is not null)
);
create index plan_meetings_by_plan on plan_meetings (plan_id, starts_at);
create trigger plan_meetings_raise_version before update on plan_meetings for each row execute function raise_version();

create table plan_meeting_people (
  meeting_id integer not null references plan_meetings (id) on delete cascade,
  account_id integer not null references accounts (id),
  side text constraint plan_meeting_people_side check (side in ('experience', 'professional')),
  primary key (meeting_id, account_id)
);
comment on table plan_meeting_people is 'Who was there, and on which side they sat then; no side is leader or secretary';

create table plan_decisions (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  meeting_id integer references plan_meetings (id) on delete set null,
  decision text not null constraint plan_decisions_decision check (decision ~ '\S' and length(decision) <= 1000),
  came_from text not null constraint plan_decisions_came_from check (came_from in ('experience', 'professional', 'both')),
  decided_on date not null,
  written_by integer not null references accounts (id)
);
comment on column plan_decisions.came_from is 'whose proposal it was';
create index plan_decisions_by_plan on plan_decisions (plan_id);

create table plan_tasks (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  what text not null constraint plan_tasks_what check (what ~ '\S' and length(what) <= 300),
  owner integer not null references accounts (id),
  due date not null,
  added_by integer not null references accounts (id),
  added_at timestamptz not null,
  done_at timestamptz,
  done_by integer references accounts (id),
  constraint plan_tasks_done_by check ((done_at is null) = (done_by is null))
);
create index plan_tasks_by_plan on plan_tasks (plan_id);
create index plan_tasks_by_owner on plan_tasks (owner) where done_at is null;

-- The six elements of the didactic relation model. Each side writes before it sees the other's.
create domain plan_element as text check (value in ('target-group', 'goals', 'frames', 'content', 'methods', 'assessment'));

create table plan_inputs (
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  element plan_element not null,
  account_id integer not null references accounts (id),
  side text not null constraint plan_inputs_side check (side in ('experience', 'professional')),
  words text not null constraint plan_inputs_words check (words ~ '\S' and length(words) <= 8000),
  written_at timestamptz not null,
  handed_in_at timestamptz,
  primary key (plan_id, round, element, account_id)
);
comment on table plan_inputs is 'What one member writes alone; handed in it stays as it is, and is seen by the other side once they too have handed in';

create table plan_common_texts (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  element plan_element not null,
  words text not null constraint plan_common_texts_words check (words ~ '\S' and length(words) <= 8000),
  written_by integer not null references accounts (id),
  written_at timestamptz not null
);
comment on table plan_common_texts is 'The common text of an element: every version of it; the last is what stands';
create index plan_common_texts_latest on plan_common_texts (plan_id, round, element, id desc);

create table plan_agreements (
  text_id integer not null references plan_common_texts (id) on delete cascade,
  side text not null constraint plan_agreements_side check (side in ('experience', 'professional')),
  account_id integer not null references accounts (id),
  agreed_at timestamptz not null,
  primary key (text_id, side)
);
comment on table plan_agreements is 'A side says yes to a common text; with both it is locked, and a new version asks both again';

create function plan_inputs_keep_the_rules() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.handed_in_at is not null then
    raise exception using errcode = 'check_violation', constraint = 'plan_inputs_handed_in_stands',
      message = 'what has been handed in stays as it is';
  end if;
  if not exists (
    select from plans p where p.id = new.plan_id and p.round = new.round
      and holds_side(p.planning_group_id, new.account_id, new.side, new.written_at)
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_inputs_by_a_member',
      message = 'only a member writes, for their own side, in the round that is under way';
  end if;
  return new;
end $$;
create trigger plan_inputs_keep_the_rules before insert or update on plan_inputs
  for each row execute function plan_inputs_keep_the_rules();

create function plan_common_texts_after_both() returns trigger language plpgsql as $$
begin
  if (
    select count(distinct side) from plan_inputs
    where plan_id = new.plan_id and round = new.round and element = new.element and handed_in_at is not null
  ) < 2 then
    raise exception using errcode = 'check_violation', constraint = 'plan_common_texts_after_both',
      message = 'the common text is written when both sides have handed in their own';
  end if;
  return new;
end $$;
create trigger plan_common_texts_after_both before insert on plan_common_texts
  for each row execute function plan_common_texts_after_both();
create trigger plan_common_texts_stay before update on plan_common_texts
  for each row execute function refuse_change();

create function plan_agreements_keep_the_rules() returns trigger language plpgsql as $$
begin
  if not exists (
    select from plan_common_texts t join plans p on p.id = t.plan_id
    where t.id = new.text_id and holds_side(p.planning_group_id, new.account_id, new.side, new.agreed_at)
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_agreements_by_a_member',
      message = 'only a member of a side says yes for it';
  end if;
  if exists (
    select from plan_common_texts t join plan_common_texts later using (plan_id, round, element)
    where t.id = new.text_id and later.id > t.id
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_agreements_to_the_last',
      message = 'somebody has written a later version';
  end if;
  return new;
end $$;
create trigger plan_agreements_keep_the_rules before insert or update on plan_agreements
  for each row execute function plan_agreements_keep_the_rules();

-- 5 Programme and invitation
alter table courses add column through_plan boolean not null default false;
comment on column courses.through_plan is 'made here since plans came: it is published through a plan. Others were imported or made before.';

-- What both sides sign: goals, whom the course is for, and the programme. A change of anything else asks nobody again.
create function plan_fingerprint(course integer) returns text language sql stable as $$
  select md5(jsonb_build_array(
    c.goals, c.for_whom, c.not_for, c.target_groups, c.age_min, c.age_max,
    (select jsonb_agg(jsonb_build_array(i.day, i.starts, i.ends, i.title, i.speaker, i.led_by) order by i.day, i.starts)
      from course_programme_items i where i.course_id = c.id)
  )::text) from courses c where c.id = course
$$;

create table plan_signatures (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  side text not null constraint plan_signatures_side check (side in ('experience', 'professional')),
  account_id integer not null references accounts (id),
  signed_at timestamptz not null,
  fingerprint text not null,
  revoked_at timestamptz,
  revoked_by integer references accounts (id),
  revoked_because text,
  constraint plan_signatures_revoked_because check (
    (revoked_at is null) = (revoked_because is null) and (revoked_at is null) = (revoked_by is null)
  )
);
comment on column plan_signatures.fingerprint is 'of what was signed (plan_fingerprint): it holds as long as that is what stands';
create unique index plan_signatures_one_a_side on plan_signatures (plan_id, side, fingerprint) where revoked_at is null;

create table plan_change_requests (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  side text constraint plan_change_requests_side check (side in ('experience', 'professional')),
  account_id integer not null references accounts (id),
  asked_at timestamptz not null,
  because text not null constraint plan_change_requests_because check (because ~ '\S' and length(because) <= 2000),
  answer text,
  answered_by integer references accounts (id),
  answered_at timestamptz,
  constraint plan_change_requests_answered check ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null))
);
create index plan_change_requests_by_plan on plan_change_requests (plan_id);

create function plan_signatures_keep_the_rules() returns trigger language plpgsql as $$
declare
  plan plans;
begin
  select * into plan from plans where id = new.plan_id;
  if not holds_side(plan.planning_group_id, new.account_id, new.side, new.signed_at) then
    raise exception using errcode = 'check_violation', constraint = 'plan_signatures_by_a_member',
      message = 'only a member of a side signs for it';
  end if;
  if new.fingerprint is distinct from plan_fingerprint(plan.course_id) then
    raise exception using errcode = 'check_violation', constraint = 'plan_signatures_of_what_stands',
      message = 'what was read is no longer what stands';
  end if;
  return new;
end $$;
create trigger plan_signatures_keep_the_rules before insert on plan_signatures
  for each row execute function plan_signatures_keep_the_rules();

create function plan_signatures_only_revoked() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null or new.revoked_at is null
    or to_jsonb(new) - array['revoked_at', 'revoked_by', 'revoked_because']
      is distinct from to_jsonb(old) - array['revoked_at', 'revoked_by', 'revoked_because'] then
    raise exception using errcode = 'check_violation', constraint = 'plan_signatures_only_revoked',
      message = 'a signature can only be taken back';
  end if;
  return new;
end $$;
create trigger plan_signatures_only_revoked before update on plan_signatures
  for each row execute function plan_signatures_only_revoked();

-- 6 Preparation
create table plan_briefs (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  speaker text not null constraint plan_briefs_speaker check (speaker ~ '\S' and length(speaker) <= 120),
  side text not null constraint plan_briefs_side check (side in ('experience', 'professional')),
  account_id integer references accounts (id),
  brief text not null constraint plan_briefs_brief check (brief ~ '\S' and length(brief) <= 4000),
  written_by integer not null references accounts (id),
  written_at timestamptz not null,
  consented_at timestamptz,
  trained_at timestamptz,
  constraint plan_briefs_speaker_unique unique (plan_id, round, speaker)
);

-- 9 Both sides rate the cooperation
create table plan_ratings (
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  account_id integer not null references accounts (id),
  side text not null constraint plan_ratings_side check (side in ('experience', 'professional')),
  heard smallint not null constraint plan_ratings_heard check (heard between 1 and 5),
  decided smallint not null constraint plan_ratings_decided check (decided between 1 and 5),
  prepared smallint not null constraint plan_ratings_prepared check (prepared between 1 and 5),
  equal smallint not null constraint plan_ratings_equal check (equal between 1 and 5),
  words text constraint plan_ratings_words check (length(words) <= 2000),
  rated_at timestamptz not null,
  primary key (plan_id, round, account_id)
);
comment on table plan_ratings is 'How the cooperation was, on 1 to 5, as each member saw it';

-- 10 Improvement
create table plan_actions (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  what text not null constraint plan_actions_what check (what ~ '\S' and length(what) <= 500),
  because text not null default '' constraint plan_actions_because check (length(because) <= 1000),
  owner integer not null references accounts (id),
  due date not null,
  added_by integer not null references accounts (id),
  added_at timestamptz not null,
  done_at timestamptz,
  done_by integer references accounts (id),
  waived_at timestamptz,
  waived_by integer references accounts (id),
  waived_because text,
  constraint plan_actions_done_by check ((done_at is null) = (done_by is null)),
  constraint plan_actions_waived_because check (
    (waived_at is null) = (waived_because is null) and (waived_at is null) = (waived_by is null)
  ),
  constraint plan_actions_one_end check (done_at is null or waived_at is null)
);
comment on table plan_actions is 'tiltak: the next run is not published before each is done, or waived with a reason';
create index plan_actions_by_plan on plan_actions (plan_id);
create index plan_actions_by_owner on plan_actions (owner) where done_at is null and waived_at is null;

create table plan_improvements (
  id integer generated always as identity primary key,
  plan_id integer not null references plans (id) on delete cascade,
  round smallint not null,
  said localised_text not null,
  changed localised_text not null,
  proposed_by integer not null references accounts (id),
  proposed_at timestamptz not null,
  improvement_id integer references course_improvements (id) on delete set null,
  published_at timestamptz
);
comment on table plan_improvements is '"Dette endret vi" as the group proposes it; on the course page when both sides have said yes';
create index plan_improvements_by_plan on plan_improvements (plan_id);

create table plan_improvement_agreements (
  improvement_id integer not null references plan_improvements (id) on delete cascade,
  side text not null constraint plan_improvement_agreements_side check (side in ('experience', 'professional')),
  account_id integer not null references accounts (id),
  agreed_at timestamptz not null,
  primary key (improvement_id, side)
);

create function plan_improvement_agreements_by_a_member() returns trigger language plpgsql as $$
begin
  if not exists (
    select from plan_improvements i join plans p on p.id = i.plan_id
    where i.id = new.improvement_id and holds_side(p.planning_group_id, new.account_id, new.side, new.agreed_at)
  ) then
    raise exception using errcode = 'check_violation', constraint = 'plan_improvement_agreements_by_a_member',
      message = 'only a member of a side says yes for it';
  end if;
  return new;
end $$;
create trigger plan_improvement_agreements_by_a_member before insert or update on plan_improvement_agreements
  for each row execute function plan_improvement_agreements_by_a_member();

create function plan_improvements_published_with_both() returns trigger language plpgsql as $$
begin
  if new.published_at is not null
    and (select count(*) from plan_improvement_agreements where improvement_id = new.id) < 2 then
    raise exception using errcode = 'check_violation', constraint = 'plan_improvements_published_with_both',
      message = 'it is shown when both sides have said yes';
  end if;
  return new;
end $$;
create trigger plan_improvements_published_with_both before insert or update on plan_improvements
  for each row execute function plan_improvements_published_with_both();

-- What still hinders that a course, or a run of it, is published. One place says it: the pages list it, the triggers hold it.
create function publication_hindrances(course integer, at timestamptz) returns text[] language sql stable as $$
  select case
    when p.id is null then case when c.through_plan then array['no-plan'] else '{}' end
    else array_remove(array[
      case when p.closed_at is not null then 'closed' end,
      case when p.paused_at is not null then 'paused' end,
      case when not has_side(p.planning_group_id, 'experience', at) then 'no-experience' end,
      case when not has_side(p.planning_group_id, 'professional', at) then 'no-professional' end,
      case when not exists (
        select from plan_common_texts t
        where t.plan_id = p.id and t.element = 'goals'
          and t.id = (select max(id) from plan_common_texts l where l.plan_id = p.id and l.element = 'goals')
          and (select count(*) from plan_agreements a where a.text_id = t.id) = 2
      ) then 'goals-open' end,
      case when not signed.experience then 'unsigned-experience' end,
      case when not signed.professional then 'unsigned-professional' end,
      case when exists (
        select from plan_actions a where a.plan_id = p.id and a.done_at is null and a.waived_at is null
      ) then 'actions-open' end
    ], null)
  end
  from courses c
  left join plans p on p.course_id = c.id
  left join lateral (
    select coalesce(bool_or(side = 'experience'), false) as experience, coalesce(bool_or(side = 'professional'), false) as professional
    from plan_signatures s
    where s.plan_id = p.id and s.revoked_at is null and s.fingerprint = plan_fingerprint(c.id)
  ) signed on true
  where c.id = course
$$;

create function refuse_hindered_publication() returns trigger language plpgsql as $$
declare
  course integer := case tg_table_name when 'courses' then (to_jsonb(new) ->> 'id')::integer else (to_jsonb(new) ->> 'course_id')::integer end;
  hindrances text[] := publication_hindrances(course, new.published_at);
begin
  if cardinality(hindrances) > 0 then
    raise exception using errcode = 'check_violation', constraint = 'published_through_plan',
      message = 'publishing waits for: ' || array_to_string(hindrances, ', ');
  end if;
  return new;
end $$;
create trigger courses_published_through_plan before update of published_at on courses
  for each row when (old.published_at is null and new.published_at is not null) execute function refuse_hindered_publication();
create trigger runs_published_through_plan before update of published_at on runs
  for each row when (old.published_at is null and new.published_at is not null) execute function refuse_hindered_publication();
create trigger runs_added_through_plan before insert on runs
  for each row when (new.published_at is not null) execute function refuse_hindered_publication();
create function refuse_unplanned_course() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'check_violation', constraint = 'published_through_plan',
    message = 'a course made here is published through a plan';
end $$;
create trigger courses_added_through_plan before insert on courses
  for each row when (new.published_at is not null and new.through_plan) execute function refuse_unplanned_course();
