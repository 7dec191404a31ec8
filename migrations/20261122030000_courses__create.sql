-- The national course database: programme → course → run → session (domain words: konsept, kurs, gjennomføring, samling).

create table themes (
  id text primary key constraint themes_id_form check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name localised_text not null,
  icpc2_chapters text[] not null default '{}' constraint themes_icpc2 check (
    icpc2_chapters <@ array['A','B','D','F','H','K','L','N','P','R','S','T','U','W','X','Y','Z']
  ),
  icd10_chapters text[] not null default '{}' constraint themes_icd10 check (
    icd10_chapters <@ array['I','II','III','IV','V','VI','VII','VIII','IX','X','XI','XII','XIII','XIV','XV','XVI','XVII','XVIII','XIX','XX','XXI','XXII']
  )
);
comment on table themes is 'What a course is about; chapters of ICPC-2 and ICD-10 only, never a diagnosis of a person';

create table theme_words (
  theme_id text not null references themes (id) on delete cascade,
  locale text not null constraint theme_words_locale check (locale in ('nb', 'nn', 'en', 'se')),
  word text not null constraint theme_words_lower check (word = lower(word) and word <> ''),
  primary key (theme_id, locale, word)
);
comment on table theme_words is 'Everyday words, synonyms and other languages for a theme: sukkersyke, kols, dementia';

create table programmes (
  id integer generated always as identity primary key,
  slug text not null constraint programmes_slug_unique unique constraint programmes_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title localised_text not null,
  summary localised_text not null,
  about localised_text not null,
  guide_version text,
  demo boolean not null default false,
  updated_at timestamptz not null default now()
);
create trigger programmes_touch before update on programmes for each row execute function touch_updated_at();

create table courses (
  id integer generated always as identity primary key,
  slug text not null constraint courses_slug_unique unique constraint courses_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  programme_id integer references programmes (id),
  service_id integer not null references services (id),
  external_id text,

  -- what it is
  title localised_text not null,
  summary localised_text not null,
  about localised_text not null,
  goals localised_text,
  for_whom localised_text not null,          -- a line each: "Du er gift eller samboer med ..."
  not_for localised_text,
  search_words text not null default '',

  -- who it is for
  target_groups text[] not null constraint courses_target_groups check (
    target_groups <> '{}'
    and target_groups <@ array['patient', 'next-of-kin', 'parent', 'child', 'young', 'sibling', 'professional']
  ),
  age_min smallint constraint courses_age_min check (age_min between 0 and 120),
  age_max smallint constraint courses_age_max check (age_max between 0 and 120),
  diagnosis_independent boolean not null default false,
  companions_max smallint not null default 0 constraint courses_companions check (companions_max between 0 and 5),
  catchment text not null default 'everyone' constraint courses_catchment check (catchment in ('everyone', 'service')),

  -- how
  mode text not null constraint courses_mode check (mode in ('in-person', 'digital', 'hybrid', 'self-study')),
  languages text[] not null default '{nb}',
  interpreter boolean not null default false,
  sign_language boolean not null default false,
  accessibility text[] not null default '{}' constraint courses_accessibility check (
    accessibility <@ array['wheelchair', 'hearing-loop', 'step-free', 'captions', 'parking', 'quiet-room']
  ),
  frequency localised_text,
  group_size_min smallint,
  group_size_max smallint,

  -- referral
  referral_required boolean not null default false,
  referral_by text[] not null default '{}' constraint courses_referral_by check (
    referral_by <@ array['gp', 'hospital-doctor', 'psychologist', 'nurse', 'municipality', 'any-health-professional']
  ),
  referral_for_companions boolean not null default false,
  referral_send_to localised_text,
  referral_must_contain localised_text,      -- a line each
  referral_what_happens localised_text,

  -- sign-up
  signup text not null constraint courses_signup check (signup in ('open', 'referral', 'closed')),
  signup_days_before smallint not null default 3 constraint courses_signup_days check (signup_days_before between 0 and 90),
  signup_url text,

  -- fee: this course's own rules, in kroner; never derived from national rates
  fee integer not null default 0 constraint courses_fee check (fee between 0 and 20000),
  fee_counts_for_cap boolean not null default false,
  fee_free_under_sixteen boolean not null default false,
  fee_companion_free boolean not null default true,
  no_show_fee integer not null default 0 constraint courses_no_show_fee check (no_show_fee between 0 and 20000),
  cancel_hours_before smallint not null default 24,
  fee_note localised_text,

  -- rights
  travel_refund boolean not null default false,
  training_allowance boolean not null default false, -- opplæringspenger, folketrygdloven § 9-14
  sick_leave boolean not null default false,
  certificate boolean not null default true,
  rights_note localised_text,
  meals localised_text,

  contact_name text,
  contact_phone text,
  contact_email text,
  guide_version text,
  last_reviewed_on date not null,
  published_at timestamptz,
  demo boolean not null default false,
  updated_at timestamptz not null default now(),

  constraint courses_external_id_unique unique (service_id, external_id),
  constraint courses_age_order check (age_min <= age_max),
  constraint courses_group_size_order check (group_size_min <= group_size_max),
  constraint courses_referral_says_how check (
    not referral_required or (referral_by <> '{}' and referral_send_to is not null and referral_must_contain is not null)
  ),
  constraint courses_signup_by_referral check ((signup = 'referral') = referral_required or signup = 'closed')
);
create index courses_by_service on courses (service_id);
create index courses_by_programme on courses (programme_id);
create trigger courses_touch before update on courses for each row execute function touch_updated_at();

create table course_themes (
  course_id integer not null references courses (id) on delete cascade,
  theme_id text not null references themes (id),
  primary key (course_id, theme_id)
);
create index course_themes_by_theme on course_themes (theme_id);

create table course_user_organisations (
  course_id integer not null references courses (id) on delete cascade,
  organisation_id integer not null references organisations (id),
  primary key (course_id, organisation_id)
);

create table course_programme_items (
  course_id integer not null references courses (id) on delete cascade,
  day smallint not null constraint course_programme_items_day check (day between 1 and 60),
  starts time not null,
  ends time not null,
  title localised_text not null,
  speaker text,
  led_by text constraint course_programme_items_led_by check (led_by in ('experience', 'professional', 'both')),
  primary key (course_id, day, starts),
  constraint course_programme_items_order check (starts < ends)
);
comment on column course_programme_items.led_by is 'Who speaks: one with lived experience, a professional, both together; null is a break';

create table course_improvements (
  id integer generated always as identity primary key,
  course_id integer not null references courses (id) on delete cascade,
  changed_on date not null,
  said localised_text not null,
  changed localised_text not null
);
comment on table course_improvements is '"Dette endret vi": what participants said, and what was changed';
create index course_improvements_by_course on course_improvements (course_id);

create table runs (
  id integer generated always as identity primary key,
  course_id integer not null references courses (id) on delete cascade,
  slug text not null constraint runs_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  external_id text,
  municipality_number text not null references municipalities (number),
  place text not null,
  address text not null,
  latitude double precision not null,
  longitude double precision not null,
  directions localised_text,
  language text not null default 'nb',
  capacity smallint not null constraint runs_capacity check (capacity between 1 and 500),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  signup_closes_at timestamptz not null,
  published_at timestamptz,
  cancelled_at timestamptz,
  cancelled_because localised_text,
  calendar_sequence integer not null default 0,
  demo boolean not null default false,
  updated_at timestamptz not null default now(),
  constraint runs_slug_unique unique (course_id, slug),
  constraint runs_external_id_unique unique (course_id, external_id),
  constraint runs_order check (starts_at < ends_at),
  constraint runs_signup_before_end check (signup_closes_at <= ends_at)
);
comment on column runs.calendar_sequence is 'iCalendar SEQUENCE: raised by every change of time, place or cancellation';
create index runs_by_course on runs (course_id, starts_at);
create index runs_upcoming on runs (starts_at) where published_at is not null;
create trigger runs_touch before update on runs for each row execute function touch_updated_at();

create table sessions (
  id integer generated always as identity primary key,
  run_id integer not null references runs (id) on delete cascade,
  day smallint not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  constraint sessions_day_unique unique (run_id, day),
  constraint sessions_order check (starts_at < ends_at)
);

-- A change of time, place or cancellation must reach calendars that hold the run.
create function runs_raise_calendar_sequence() returns trigger language plpgsql as $$
begin
  if (new.starts_at, new.ends_at, new.place, new.address, new.cancelled_at)
     is distinct from (old.starts_at, old.ends_at, old.place, old.address, old.cancelled_at) then
    new.calendar_sequence := old.calendar_sequence + 1;
  end if;
  return new;
end $$;
create trigger runs_raise_calendar_sequence before update on runs for each row execute function runs_raise_calendar_sequence();

create function sessions_raise_calendar_sequence() returns trigger language plpgsql as $$
begin
  if (new.starts_at, new.ends_at) is distinct from (old.starts_at, old.ends_at) then
    update runs set calendar_sequence = calendar_sequence + 1 where id = new.run_id;
  end if;
  return new;
end $$;
create trigger sessions_raise_calendar_sequence after update on sessions for each row execute function sessions_raise_calendar_sequence();

create table national_rates (
  kind text not null constraint national_rates_kind check (kind in ('fee-cap', 'outpatient-fee')),
  valid_from date not null,
  amount integer not null constraint national_rates_amount check (amount >= 0),
  source text not null,
  primary key (kind, valid_from)
);
comment on table national_rates is 'Dated national rates in kroner, shown as information; a course fee is the course''s own';
insert into national_rates (kind, valid_from, amount, source) values
  ('fee-cap', '2021-01-01', 2460, 'Forskrift om egenandelstak 2021'),
  ('fee-cap', '2026-01-01', 3278, 'Forskrift om egenandelstak 2026');
