-- Where a session comes from: the provider, so that a level can be demanded and one can sign out there; the link that made
-- it and the form that pressed it, so that a button pressed twice is one sign-in.

alter table sign_ins
  add column provider text,
  add column id_token bytea;
comment on column sign_ins.provider is 'which provider of identity said who it is';
comment on column sign_ins.id_token is 'sealed; shown to the provider when signing out there, forgotten with the session';

alter table sign_in_links add column pressed_with bytea;
-- The column is new and empty, so there is nothing to look through.
-- squawk-ignore adding-foreign-key-constraint
alter table sign_in_links add column sign_in_id integer references sign_ins (id) on delete set null;
comment on column sign_in_links.pressed_with is 'hash of the form that used the link: the same form once more, at once, is the same press';
comment on column sign_in_links.sign_in_id is 'the session it made';

alter table invitations add column pressed_with bytea;
comment on column invitations.pressed_with is 'hash of the form that took it: the same form once more, at once, is the same press';
