-- People who keep the service: accounts, sessions, roles held in something, and the trail of what they did.

create extension if not exists btree_gist;

create table accounts (
  id integer generated always as identity primary key,
  email text not null constraint accounts_email_form check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  name text not null constraint accounts_name_not_blank check (name ~ '\S'),
  locale text not null default 'nb' constraint accounts_locale check (locale in ('nb', 'nn', 'en')),
  demo boolean not null default false,
  added_at timestamptz not null,
  closed_at timestamptz
);
comment on table accounts is 'kontoer: those who plan, lead and keep courses; never those who take part in them';
create unique index accounts_email_unique on accounts (lower(email));

create table sign_ins (
  id integer generated always as identity primary key,
  account_id integer not null references accounts (id) on delete cascade,
  token_hash bytea not null constraint sign_ins_token_unique unique,
  method text not null constraint sign_ins_method check (method in ('link', 'oidc', 'passkey', 'demo')),
  acr text,
  device text not null default '',
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  renewed_at timestamptz not null,
  went_idle_at timestamptz,
  ended_at timestamptz
);
comment on table sign_ins is 'A browser in which somebody is signed in, from start to end. Its cookie holds the token; only the hash is kept.';
comment on column sign_ins.acr is 'how surely the provider knows who it is: idporten-loa-high';
comment on column sign_ins.device is 'words for the list of sessions: "Firefox, Windows"';
comment on column sign_ins.went_idle_at is 'was left alone so long that the person must sign in again before seeing participants; null once they have';
create index sign_ins_by_account on sign_ins (account_id);

create table planning_groups (
  id integer generated always as identity primary key,
  service_id integer not null references services (id) on delete cascade,
  name text not null constraint planning_groups_name_not_blank check (name ~ '\S'),
  demo boolean not null default false,
  added_at timestamptz not null,
  ended_at timestamptz
);
comment on table planning_groups is 'arbeidsgrupper: user representatives and professionals who plan courses together; roles are held in them';
create index planning_groups_by_service on planning_groups (service_id);

create table role_grants (
  id integer generated always as identity primary key,
  account_id integer not null references accounts (id) on delete cascade,
  held_in text not null,
  role text not null,
  service_id integer references services (id) on delete cascade,
  planning_group_id integer references planning_groups (id) on delete cascade,
  region text references health_regions (name),
  user_organisation_id integer references organisations (id) on delete set null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  given_by integer references accounts (id),
  ended_by integer references accounts (id),
  unit text not null generated always as (
    held_in || coalesce(':' || service_id::text, ':' || planning_group_id::text, ':' || region, '')
  ) stored,

  constraint role_grants_role_fits_unit check (
    case held_in
      when 'service' then role in ('coordinator', 'professional', 'manager')
      when 'planning-group' then role in ('user-representative', 'professional', 'municipality', 'leader', 'secretary')
      when 'region' then role in ('coordinator')
      when 'nation' then role in ('adviser', 'editor')
      when 'system' then role in ('administrator')
      else false
    end
  ),
  constraint role_grants_unit_is_named check (
    (held_in = 'service') = (service_id is not null)
    and (held_in = 'planning-group') = (planning_group_id is not null)
    and (held_in = 'region') = (region is not null)
  ),
  constraint role_grants_user_organisation check (user_organisation_id is null or role = 'user-representative'),
  constraint role_grants_in_time check (valid_to is null or valid_to >= valid_from),
  constraint role_grants_do_not_overlap exclude using gist (
    account_id with =, role with =, unit with =, tstzrange(valid_from, valid_to) with &&
  )
);
comment on table role_grants is 'A role somebody holds in something, from and to; one that has ended is kept';
comment on column role_grants.given_by is 'null: given when the service was set up';
create index role_grants_by_account on role_grants (account_id);
create index role_grants_by_service on role_grants (service_id) where service_id is not null;
create index role_grants_by_group on role_grants (planning_group_id) where planning_group_id is not null;

create table audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id integer references accounts (id),
  who text not null,
  role text not null,
  what text not null constraint audit_entries_what_form check (what ~ '^[a-z-]+\.[a-z-]+$'),
  service_id integer,
  planning_group_id integer,
  region text,
  subject text,
  subject_id text,
  details jsonb not null default '{}'
);
comment on table audit_entries is 'Who did or saw what, when, in which role. Append-only. Units are named without a reference: what happened stays when they go.';
comment on column audit_entries.role is 'the roles held in the unit at that moment: "manager", "coordinator, manager"';
comment on column audit_entries.details is 'never what a participant is called or needs';
create index audit_entries_by_service on audit_entries (service_id, id) where service_id is not null;
create index audit_entries_by_group on audit_entries (planning_group_id, id) where planning_group_id is not null;
create index audit_entries_by_account on audit_entries (account_id, id);
create index audit_entries_by_subject on audit_entries (subject, subject_id, id) where subject is not null;
create trigger audit_entries_append_only before update or delete on audit_entries
  for each row execute function refuse_change();
create trigger audit_entries_never_emptied before truncate on audit_entries
  for each statement execute function refuse_change();
revoke update, delete, truncate on audit_entries from public, current_user;
