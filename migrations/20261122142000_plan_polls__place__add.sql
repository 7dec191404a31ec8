-- Where the group would meet, if it is known: it goes on to the meeting when a time is chosen.
alter table plan_polls add column place text not null default '';
