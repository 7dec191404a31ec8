create table questionnaires (id integer generated always as identity primary key);
create table questionnaire_versions (id integer generated always as identity primary key, questionnaire_id integer not null references questionnaires (id), resource jsonb not null);
