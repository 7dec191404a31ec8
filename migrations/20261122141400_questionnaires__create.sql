-- What people are asked. A questionnaire comes in versions, each a FHIR R4 Questionnaire; what has been published stands for ever,
-- so that an answer can always be read beside the words that were answered.

create table questionnaires (
  id integer generated always as identity primary key,
  key text constraint questionnaires_key_form check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
  service_id integer references services (id),
  added_at timestamptz not null default now(),
  added_by integer references accounts (id),
  constraint questionnaires_key_unique unique (key)
);
comment on table questionnaires is 'spørreskjemaer';
comment on column questionnaires.key is 'of those that come with the service: the same wherever it is installed';
comment on column questionnaires.service_id is 'whose it is; null is everybody''s, kept by the nation';
create index questionnaires_by_service on questionnaires (service_id);

create table questionnaire_versions (
  id integer generated always as identity primary key,
  questionnaire_id integer not null references questionnaires (id) on delete cascade,
  version smallint not null constraint questionnaire_versions_version check (version between 1 and 999),
  resource jsonb not null constraint questionnaire_versions_resource check (resource ->> 'resourceType' = 'Questionnaire'),
  begun_at timestamptz not null default now(),
  begun_by integer references accounts (id),
  published_at timestamptz,
  published_by integer references accounts (id),
  retired_at timestamptz,
  retired_by integer references accounts (id),
  constraint questionnaire_versions_version_unique unique (questionnaire_id, version),
  constraint questionnaire_versions_retired_after_published check (retired_at is null or published_at is not null)
);
comment on table questionnaire_versions is 'draft till published_at, then active till retired_at';
comment on column questionnaire_versions.resource is 'FHIR R4 Questionnaire, as it was read in or built';
create unique index questionnaire_versions_one_draft on questionnaire_versions (questionnaire_id) where published_at is null;

create function questionnaire_versions_keep_the_rules() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.version <> 1 + coalesce(
      (select max(version) from questionnaire_versions where questionnaire_id = new.questionnaire_id), 0
    ) then
      raise exception using errcode = 'check_violation', constraint = 'questionnaire_versions_follow_on',
        message = 'a version follows on the one before it';
    end if;
    return new;
  end if;
  if old.published_at is null then
    if tg_op = 'UPDATE' and (new.questionnaire_id, new.version) <> (old.questionnaire_id, old.version) then
      raise exception using errcode = 'check_violation', constraint = 'questionnaire_versions_published_stands',
        message = 'a version stays where it is';
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end if;
  -- Of what is published, only this can change: that it is no longer used.
  if tg_op = 'DELETE'
    or (new.questionnaire_id, new.version, new.resource, new.begun_at, new.published_at)
      is distinct from (old.questionnaire_id, old.version, old.resource, old.begun_at, old.published_at)
    or (new.begun_by, new.published_by) is distinct from (old.begun_by, old.published_by)
    or (old.retired_at is not null and new.retired_at is distinct from old.retired_at) then
    raise exception using errcode = 'check_violation', constraint = 'questionnaire_versions_published_stands',
      message = 'what has been published stands';
  end if;
  return new;
end $$;
create trigger questionnaire_versions_keep_the_rules before insert or update or delete on questionnaire_versions
  for each row execute function questionnaire_versions_keep_the_rules();
create trigger questionnaire_versions_never_emptied before truncate on questionnaire_versions
  for each statement execute function refuse_change();
