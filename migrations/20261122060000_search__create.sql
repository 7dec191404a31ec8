-- What the search reads: a document for each published course and a row for each published run, kept by triggers.
-- They hold nothing of their own: refresh_course_search and refresh_run_search make them from the courses at any time.

create table course_search (
  course_id integer primary key references courses (id) on delete cascade,
  headline tsvector not null,
  words tsvector not null,
  names text not null,
  theme_ids text[] not null
);
comment on column course_search.headline is 'stems of the title (A), and of summary, search words and themes (B), Norwegian and English together';
comment on column course_search.words is 'stems of every text';
comment on column course_search.names is 'titles in lower case, to be compared with misspellings';
create index course_search_headline on course_search using gin (headline) with (fastupdate = off);
create index course_search_words on course_search using gin (words) with (fastupdate = off);
create index course_search_names on course_search using gin (names gin_trgm_ops) with (fastupdate = off);
create index course_search_themes on course_search using gin (theme_ids) with (fastupdate = off);

create table run_search (
  run_id integer primary key references runs (id) on delete cascade,
  course_id integer not null references courses (id) on delete cascade,
  starts_at timestamptz not null,
  starts_minute integer not null,
  joinable_until timestamptz not null,
  facets integer not null,
  municipality_number text not null,
  x double precision not null,
  y double precision not null,
  z double precision not null,
  only_for_service integer
);
comment on column run_search.starts_minute is 'starts_at in minutes since 1970: cheaper to reckon with';
comment on column run_search.x is 'x, y and z: the place as a point on a globe of radius 1, so that a distance is three products and an arc';
comment on column run_search.joinable_until is 'a free seat can be taken until then: the deadline, or the start where one is referred';
comment on column run_search.facets is 'yes or no to each thing one can filter by, a bit each: see facets_of';
comment on column run_search.only_for_service is 'set when the course takes only those who live in the catchment of this service';
create index run_search_by_course on run_search (course_id);
create index run_search_by_start on run_search (starts_at);

create function is_after_work(moment timestamptz) returns boolean language sql stable
  return extract(isodow from moment at time zone 'Europe/Oslo') >= 6
    or (moment at time zone 'Europe/Oslo')::time >= '16:00';

-- Every session after work or on a Saturday or Sunday; the run itself, while its sessions aren't known.
create function is_evening_or_weekend(r runs) returns boolean language sql stable
  return coalesce(
    (select bool_and(is_after_work(starts_at)) from sessions where run_id = r.id),
    is_after_work(r.starts_at)
  );

-- While somebody waits, a free seat is on its way to them.
create function has_free_seats(run integer) returns boolean language sql stable
  return coalesce((select seats_left > 0 and waiting = 0 from run_availability where run_id = run), false);

-- What a run answers yes to, as bits; src/search/facets.ts has the same names and numbers.
create function facets_of(c courses, r runs) returns integer language sql stable
  return (c.mode in ('in-person', 'hybrid'))::integer
    + (c.mode <> 'in-person')::integer * 2
    + (c.fee = 0)::integer * 4
    + (not c.referral_required)::integer * 8
    + is_evening_or_weekend(r)::integer * 16
    + (r.language in ('nb', 'nn'))::integer * 32
    + (r.language in ('se', 'sma', 'smj'))::integer * 64
    + (r.language = 'en')::integer * 128
    + (r.language not in ('nb', 'nn', 'se', 'sma', 'smj', 'en'))::integer * 256
    + c.interpreter::integer * 512
    + c.sign_language::integer * 1024
    + ('patient' = any (c.target_groups))::integer * 2048
    + ('next-of-kin' = any (c.target_groups))::integer * 4096
    + ('parent' = any (c.target_groups))::integer * 8192
    + ('child' = any (c.target_groups))::integer * 16384
    + ('young' = any (c.target_groups))::integer * 32768
    + ('sibling' = any (c.target_groups))::integer * 65536
    + ('professional' = any (c.target_groups))::integer * 131072
    + (c.signup <> 'closed' and has_free_seats(r.id))::integer * 262144
    + c.referral_required::integer * 524288
    + c.diagnosis_independent::integer * 1048576;

-- The stems of a text in Norwegian and English.
create function stems_of(t jsonb) returns tsvector language sql immutable parallel safe
  return to_tsvector('norwegian', concat_ws(' ', t ->> 'nb', t ->> 'nn')) || to_tsvector('english', coalesce(t ->> 'en', ''));

create function refresh_course_search(ids integer[]) returns void language sql as $$
  delete from course_search using courses c
  where course_id = any (ids) and c.id = course_id and c.published_at is null;

  insert into course_search (course_id, headline, words, names, theme_ids)
  select
    c.id,
    h.headline,
    strip(h.headline || stems_of(c.for_whom) || stems_of(c.about) || stems_of(c.goals) || to_tsvector('norwegian', s.name)),
    lower(concat_ws(' ', c.title ->> 'nb', c.title ->> 'nn', c.title ->> 'en', p.title ->> 'nb', p.title ->> 'nn')),
    coalesce(t.theme_ids, '{}')
  from courses c
  join services s on s.id = c.service_id
  left join programmes p on p.id = c.programme_id
  left join lateral (
    select
      array_agg(t.id order by t.id) as theme_ids,
      stems_of(jsonb_build_object(
        'nb', string_agg(t.name ->> 'nb', ' '), 'nn', string_agg(t.name ->> 'nn', ' '), 'en', string_agg(t.name ->> 'en', ' ')
      )) as stems
    from course_themes ct join themes t on t.id = ct.theme_id
    where ct.course_id = c.id
  ) t on true
  cross join lateral (
    select setweight(stems_of(c.title) || stems_of(p.title), 'A')
      || setweight(stems_of(c.summary) || to_tsvector('norwegian', c.search_words) || coalesce(t.stems, ''), 'B') as headline
  ) h
  where c.id = any (ids) and c.published_at is not null
  order by c.id
  on conflict (course_id) do update set
    headline = excluded.headline, words = excluded.words, names = excluded.names, theme_ids = excluded.theme_ids
  where course_search.* is distinct from excluded.*;
$$;

create function refresh_run_search(ids integer[]) returns void language sql as $$
  delete from run_search using runs r join courses c on c.id = r.course_id
  where run_id = any (ids) and r.id = run_id
    and (r.published_at is null or r.cancelled_at is not null or c.published_at is null);

  insert into run_search
    (run_id, course_id, starts_at, starts_minute, joinable_until, facets, municipality_number, x, y, z, only_for_service)
  select
    r.id, c.id, r.starts_at, floor(date_part('epoch', r.starts_at) / 60)::integer,
    case c.signup when 'referral' then r.starts_at else r.signup_closes_at end,
    facets_of(c, r), r.municipality_number,
    cosd(r.latitude) * cosd(r.longitude), cosd(r.latitude) * sind(r.longitude), sind(r.latitude),
    case c.catchment when 'service' then c.service_id end
  from runs r join courses c on c.id = r.course_id
  where r.id = any (ids)
    and r.published_at is not null and r.cancelled_at is null and c.published_at is not null
  order by r.id
  on conflict (run_id) do update set
    course_id = excluded.course_id, starts_at = excluded.starts_at, starts_minute = excluded.starts_minute,
    joinable_until = excluded.joinable_until, facets = excluded.facets,
    municipality_number = excluded.municipality_number, x = excluded.x, y = excluded.y, z = excluded.z,
    only_for_service = excluded.only_for_service
  where run_search.* is distinct from excluded.*;
$$;
