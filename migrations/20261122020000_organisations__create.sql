create table organisations (
  id integer generated always as identity primary key,
  kind text not null constraint organisations_kind check (
    kind in ('health-region', 'hospital-trust', 'municipality', 'user-organisation', 'private')
  ),
  name text not null constraint organisations_name_not_blank check (name <> ''),
  short_name text,
  organisation_number text constraint organisations_number_mod_11 check (is_organisation_number(organisation_number)),
  parent_id integer references organisations (id),
  municipality_number text references municipalities (number),
  website text,
  demo boolean not null default false,
  constraint organisations_number_unique unique (organisation_number),
  constraint organisations_name_unique unique (kind, name)
);
comment on table organisations is 'virksomheter: regional health authorities, hospital trusts, municipalities, user organisations';

create table services (
  id integer generated always as identity primary key,
  slug text not null constraint services_slug_unique unique constraint services_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  owner_id integer not null references organisations (id),
  kind text not null constraint services_kind check (
    kind in ('learning-centre', 'municipal', 'intermunicipal', 'healthy-life-centre')
  ),
  name text not null,
  about localised_text not null,
  municipality_number text not null references municipalities (number),
  address text not null,
  postal_code text not null constraint services_postal_code_form check (postal_code ~ '^[0-9]{4}$'),
  postal_place text not null,
  latitude double precision not null,
  longitude double precision not null,
  phone text,
  email text,
  website text,
  opening_hours localised_text,
  opened_on date,
  closed_on date,
  demo boolean not null default false,
  updated_at timestamptz not null default now(),
  constraint services_closed_after_opened check (closed_on is null or opened_on is not null and closed_on >= opened_on)
);
comment on table services is 'tjenester: planned while opened_on is null or ahead, running, closed from closed_on. A single course is not a service.';
create index services_by_owner on services (owner_id);
create index services_by_municipality on services (municipality_number);
create trigger services_touch before update on services for each row execute function touch_updated_at();

create table service_catchments (
  service_id integer not null references services (id) on delete cascade,
  municipality_number text not null references municipalities (number),
  primary key (service_id, municipality_number)
);
create index service_catchments_by_municipality on service_catchments (municipality_number);
