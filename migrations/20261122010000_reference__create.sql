-- Reference data: facts about the country, loaded from data/reference. No person writes these tables.

create extension if not exists pg_trgm;

-- Whether a text is a Norwegian organisation number: nine digits, the last a check digit (mod 11).
create function is_organisation_number(number text) returns boolean
  language sql immutable strict parallel safe
  return case
    when number !~ '^[0-9]{9}$' then false
    else (
      substr(number, 1, 1)::int * 3 + substr(number, 2, 1)::int * 2 + substr(number, 3, 1)::int * 7
      + substr(number, 4, 1)::int * 6 + substr(number, 5, 1)::int * 5 + substr(number, 6, 1)::int * 4
      + substr(number, 7, 1)::int * 3 + substr(number, 8, 1)::int * 2 + substr(number, 9, 1)::int
    ) % 11 = 0
  end;

-- Kilometres between two points in Norway along the surface of a round earth: good to half a per cent.
create function distance_km(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
  returns double precision language sql immutable strict parallel safe
  return 2 * 6371.0088 * asin(sqrt(
    sind((lat2 - lat1) / 2) ^ 2 + cosd(lat1) * cosd(lat2) * sind((lon2 - lon1) / 2) ^ 2
  ));

-- A place name as people type it: no case, marks or Norwegian letters. Tromsø, tromso, TROMSÖ and Tromsoe are one;
-- so are Ålesund, Aalesund and alesund, and Bærum, baerum and barum.
create function fold_name(name text) returns text
  language sql immutable strict parallel safe
  return trim(both from regexp_replace(
    replace(replace(replace(
      translate(
        lower(normalize(name, nfc) collate "und-x-icu"),
        'åäáàâãæøöóòôõšžčđŋŧïíìéèëêüúùñ',
        'aaaaaaaooooooszcdntiiieeeeuuun'
      ), 'aa', 'a'), 'ae', 'a'), 'oe', 'o'),
    '[^a-z0-9]+', ' ', 'g'
  ));

create table health_regions (
  name text collate "nb-x-icu" primary key,
  full_name text collate "nb-x-icu" not null constraint health_regions_full_name_unique unique,
  organisation_number text not null
    constraint health_regions_number_unique unique
    constraint health_regions_number_mod_11 check (is_organisation_number(organisation_number)),
  website text not null
);
comment on table health_regions is 'regionale helseforetak (RHF); the name is the short one, "Helse Vest"';

create table hospital_trusts (
  organisation_number text primary key
    constraint hospital_trusts_number_mod_11 check (is_organisation_number(organisation_number)),
  name text collate "nb-x-icu" not null,
  health_region text not null references health_regions (name),
  area text collate "nb-x-icu" constraint hospital_trusts_area_unique unique,
  website text not null
);
comment on table hospital_trusts is 'helseforetak (HF) with hospitals; area is the short name of its catchment, null for a trust without one';

create table counties (
  number text primary key constraint counties_number_form check (number ~ '^[0-9]{2}$'),
  name text collate "nb-x-icu" not null,
  official_name text collate "nb-x-icu" not null
);
comment on table counties is 'fylker; the official name holds the Sámi and Kven names too';

create table municipalities (
  number text primary key constraint municipalities_number_form check (number ~ '^[0-9]{4}$'),
  name text collate "nb-x-icu" not null,
  official_name text collate "nb-x-icu" not null,
  county_number text not null references counties (number),
  population integer not null constraint municipalities_population check (population > 0),
  language_form text not null
    constraint municipalities_language_form check (language_form in ('neutral', 'bokmal', 'nynorsk')),
  sami_language text constraint municipalities_sami_language check (sami_language in ('se', 'smj', 'sma')),
  trust_number text not null references hospital_trusts (organisation_number),
  local_hospital text collate "nb-x-icu",
  latitude double precision not null constraint municipalities_latitude check (latitude between 57 and 81),
  longitude double precision not null constraint municipalities_longitude check (longitude between 4 and 32),
  dissolved_on date,
  constraint municipalities_in_county check (left(number, 2) = county_number)
);
comment on table municipalities is 'kommuner; a dissolved one is kept for what refers to it, and is in no list or search';
comment on column municipalities.name is 'the name in Norwegian text, with the county when two share it: Karasjok, Herøy (Nordland)';
comment on column municipalities.official_name is 'every official name in the official order: Kárášjohka – Karasjok';
comment on column municipalities.sami_language is 'set in the Sámi administrative area: Northern (se), Lule (smj) or Southern (sma) Sámi';
create unique index municipalities_name_unique on municipalities (name) where dissolved_on is null;

create table municipality_names (
  municipality_number text not null references municipalities (number) on delete cascade,
  name text collate "nb-x-icu" not null,
  folded text collate "C" not null generated always as (fold_name(name)) stored,
  primary key (municipality_number, name)
);
comment on table municipality_names is 'every name a person may type: Norwegian, Sámi and Kven, and the towns and former municipalities inside';
create index municipality_names_folded on municipality_names (folded);

create table municipality_neighbours (
  municipality_number text not null references municipalities (number) on delete cascade,
  neighbour_number text not null references municipalities (number) on delete cascade,
  primary key (municipality_number, neighbour_number),
  constraint municipality_neighbours_two check (municipality_number <> neighbour_number)
);
comment on table municipality_neighbours is 'municipalities that share a land border, each pair both ways';

create table municipality_code_changes (
  old_number text not null constraint municipality_code_changes_old_form check (old_number ~ '^[0-9]{4}$'),
  new_number text not null constraint municipality_code_changes_new_form check (new_number ~ '^[0-9]{4}$'),
  changed_on date not null,
  old_name text not null,
  new_name text not null,
  primary key (old_number, new_number, changed_on),
  constraint municipality_code_changes_differs check (old_number <> new_number)
);
comment on table municipality_code_changes is 'a split is one old number with several new ones; a merger several old with one new';

create table reference_loads (
  id boolean primary key default true constraint reference_loads_one_row check (id),
  hash text not null,
  loaded_at timestamptz not null default now()
);
comment on table reference_loads is 'which edition of data/reference is in the tables';
