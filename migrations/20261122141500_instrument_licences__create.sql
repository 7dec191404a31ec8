-- Whose leave a service has to use a questionnaire that somebody else owns.
create table instrument_licences (
  id integer generated always as identity primary key,
  service_id integer not null references services (id) on delete cascade,
  instrument text not null constraint instrument_licences_instrument check (instrument ~ '^[a-z0-9-]{1,40}$'),
  holder text not null constraint instrument_licences_holder check (holder ~ '\S'),
  number text not null constraint instrument_licences_number check (number ~ '\S'),
  valid_from date not null,
  valid_to date not null,
  added_at timestamptz not null,
  added_by integer not null references accounts (id),
  ended_on date,
  ended_by integer references accounts (id),
  constraint instrument_licences_in_order check (valid_to >= valid_from),
  constraint instrument_licences_ended_by_somebody check ((ended_on is null) = (ended_by is null))
);
comment on table instrument_licences is 'Evidence of a licence: without one that is valid, its questions are sent to nobody';
comment on column instrument_licences.instrument is 'the code of the instrument in the program: eq-5d-5l';
comment on column instrument_licences.holder is 'who the owner gave the licence to';
comment on column instrument_licences.ended_on is 'the first day it held no longer, where somebody ended it before its time';
-- Sent twice, it is one licence.
create unique index instrument_licences_once on instrument_licences (service_id, instrument, number, valid_from) where ended_on is null;
