-- A programme's guide: what the course idea brings to those who plan a course by it. It comes in versions, each with its parts;
-- a part keeps its key from version to version, so that they can be compared part by part.

create table programme_guides (
  id integer generated always as identity primary key,
  programme_id integer not null references programmes (id) on delete cascade,
  version smallint not null constraint programme_guides_version check (version between 1 and 999),
  changed localised_text,
  begun_at timestamptz not null,
  begun_by integer references accounts (id),
  issued_at timestamptz,
  issued_by integer references accounts (id),
  constraint programme_guides_version_unique unique (programme_id, version),
  constraint programme_guides_issued_in_words check (issued_at is null or changed is not null)
);
comment on table programme_guides is 'veiledere: issued, or the one draft of the next version';
comment on column programme_guides.changed is 'what is new in this version, said when it is issued';
create unique index programme_guides_one_draft on programme_guides (programme_id) where issued_at is null;

create table programme_guide_parts (
  guide_id integer not null references programme_guides (id) on delete cascade,
  key text not null constraint programme_guide_parts_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
  kind text not null constraint programme_guide_parts_kind check (kind in ('anchoring', 'agenda', 'element', 'day', 'form')),
  place smallint not null,
  title localised_text not null,
  words localised_text,
  day smallint constraint programme_guide_parts_day check (day between 1 and 60),
  link text constraint programme_guide_parts_link check (link ~ '^https://\S+$' and length(link) <= 500),
  primary key (guide_id, key),
  constraint programme_guide_parts_day_of_a_day check ((kind = 'day') = (day is not null)),
  constraint programme_guide_parts_link_of_a_form check (link is null or kind = 'form'),
  constraint programme_guide_parts_element check (
    kind <> 'element' or key in ('target-group', 'goals', 'frames', 'content', 'methods', 'assessment')
  ),
  constraint programme_guide_parts_one_a_day unique (guide_id, day)
);
comment on table programme_guide_parts is
  'anchoring: a point to settle; agenda: of a planning meeting; element: words on one of the six; day: of the programme; form: a paper';

create table programme_guide_items (
  guide_id integer not null,
  key text not null,
  starts time not null,
  ends time not null,
  title localised_text not null,
  led_by text constraint programme_guide_items_led_by check (led_by in ('experience', 'professional', 'both')),
  primary key (guide_id, key, starts),
  constraint programme_guide_items_order check (starts < ends),
  constraint programme_guide_items_part foreign key (guide_id, key) references programme_guide_parts (guide_id, key) on delete cascade
);
comment on column programme_guide_items.led_by is 'as in course_programme_items: null is a break';

-- Versions follow on each other, and what is issued stands. It goes only with its programme.
create function programme_guides_keep_the_rules() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.version <> 1 + coalesce((select max(version) from programme_guides where programme_id = new.programme_id), 0) then
      raise exception using errcode = 'check_violation', constraint = 'programme_guides_follow_on',
        message = 'a version follows on the one before it';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if old.issued_at is not null and exists (select from programmes where id = old.programme_id) then
      raise exception using errcode = 'check_violation', constraint = 'programme_guides_issued_stands',
        message = 'what has been issued stands';
    end if;
    return old;
  end if;
  if old.issued_at is not null or (new.programme_id, new.version) <> (old.programme_id, old.version) then
    raise exception using errcode = 'check_violation', constraint = 'programme_guides_issued_stands',
      message = 'what has been issued stands';
  end if;
  if new.issued_at is not null and not exists (select from programme_guide_parts where guide_id = new.id) then
    raise exception using errcode = 'check_violation', constraint = 'programme_guides_issued_with_parts',
      message = 'a guide without parts is none';
  end if;
  return new;
end $$;
create trigger programme_guides_keep_the_rules before insert or update or delete on programme_guides
  for each row execute function programme_guides_keep_the_rules();

create function programme_guide_parts_keep_the_rules() returns trigger language plpgsql as $$
declare
  guide programme_guides;
begin
  select * into guide from programme_guides where id = case tg_op when 'DELETE' then old.guide_id else new.guide_id end;
  if guide.issued_at is not null then
    raise exception using errcode = 'check_violation', constraint = 'programme_guides_issued_stands',
      message = 'what has been issued stands';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_table_name = 'programme_guide_parts' and exists (
    select from programme_guide_parts p join programme_guides g on g.id = p.guide_id
    where g.programme_id = guide.programme_id and p.key = new.key and p.kind <> to_jsonb(new) ->> 'kind' and g.id <> guide.id
  ) then
    raise exception using errcode = 'check_violation', constraint = 'programme_guide_parts_kind_stays',
      message = 'a part stays of the kind it was';
  end if;
  return new;
end $$;
create trigger programme_guide_parts_keep_the_rules before insert or update or delete on programme_guide_parts
  for each row execute function programme_guide_parts_keep_the_rules();
create trigger programme_guide_items_keep_the_rules before insert or update or delete on programme_guide_items
  for each row execute function programme_guide_parts_keep_the_rules();
