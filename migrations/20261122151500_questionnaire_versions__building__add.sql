alter table questionnaire_versions
  add column revision integer not null default 1,
  add column removed jsonb not null default '[]';
comment on column questionnaire_versions.revision is 'raised each time a draft is written anew, so that two who write at once notice each other';
comment on column questionnaire_versions.removed is 'questions taken out of a draft, with where they stood, to be put back; empty once published';
