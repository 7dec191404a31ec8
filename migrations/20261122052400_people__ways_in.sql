-- The ways in: links by e-mail, providers of identity, passkeys, and invitations to a role.

create table sign_in_links (
  token_hash bytea primary key,
  account_id integer not null references accounts (id) on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint sign_in_links_in_time check (expires_at > made_at)
);
comment on table sign_in_links is 'A link sent by e-mail that signs somebody in, once. Only the hash is kept.';
create index sign_in_links_by_account on sign_in_links (account_id);

create table sign_in_attempts (
  token_hash bytea primary key,
  kind text not null constraint sign_in_attempts_kind check (kind in ('oidc', 'passkey', 'passkey-added')),
  secrets jsonb not null,
  path text,
  account_id integer references accounts (id) on delete cascade,
  made_at timestamptz not null
);
comment on table sign_in_attempts is 'What a browser must bring back from a provider or an authenticator, for a few minutes. Taken out when it does.';
comment on column sign_in_attempts.account_id is 'who is signed in already and adds a way in';

create table account_identities (
  provider text not null,
  subject bytea not null,
  account_id integer not null references accounts (id) on delete cascade,
  added_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (provider, subject)
);
comment on column account_identities.subject is 'keyed hash of who the provider says it is; no national identity number is asked for or kept';
create index account_identities_by_account on account_identities (account_id);

create table passkeys (
  credential_id text primary key,
  account_id integer not null references accounts (id) on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  device text not null default '',
  added_at timestamptz not null,
  last_used_at timestamptz
);
create index passkeys_by_account on passkeys (account_id);

create table invitations (
  id integer generated always as identity primary key,
  token_hash bytea not null constraint invitations_token_unique unique,
  email text not null constraint invitations_email_form check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  name text not null constraint invitations_name_not_blank check (name ~ '\S'),
  held_in text not null,
  role text not null,
  service_id integer references services (id) on delete cascade,
  planning_group_id integer references planning_groups (id) on delete cascade,
  region text references health_regions (name),
  user_organisation_id integer references organisations (id) on delete set null,
  valid_to timestamptz,
  invited_by integer not null references accounts (id),
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  constraint invitations_role_fits_unit check (
    case held_in
      when 'service' then role in ('coordinator', 'professional', 'manager')
      when 'planning-group' then role in ('user-representative', 'professional', 'municipality', 'leader', 'secretary')
      when 'region' then role in ('coordinator')
      when 'nation' then role in ('adviser', 'editor')
      when 'system' then role in ('administrator')
      else false
    end
  ),
  constraint invitations_unit_is_named check (
    (held_in = 'service') = (service_id is not null)
    and (held_in = 'planning-group') = (planning_group_id is not null)
    and (held_in = 'region') = (region is not null)
  ),
  constraint invitations_user_organisation check (user_organisation_id is null or role = 'user-representative'),
  constraint invitations_one_end check (num_nonnulls(accepted_at, withdrawn_at) <= 1)
);
comment on table invitations is 'An offer of a role, sent by e-mail; taken once, or withdrawn, or run out';
create index invitations_by_service on invitations (service_id) where service_id is not null;
create index invitations_by_group on invitations (planning_group_id) where planning_group_id is not null;

-- Who keeps the accounts keeps away from those who take part: nobody is both at the same time.
-- squawk-ignore constraint-missing-not-valid
alter table role_grants add constraint role_grants_administrators_see_no_participants exclude using gist (
  account_id with =, ((held_in = 'system')::integer) with <>, tstzrange(valid_from, valid_to) with &&
) where (held_in in ('system', 'service', 'planning-group'));

alter table accounts add column notify text not null default 'at-once'
  constraint accounts_notify check (notify in ('at-once', 'daily', 'none'));
comment on column accounts.notify is 'how the person wants to hear of what waits for them';
