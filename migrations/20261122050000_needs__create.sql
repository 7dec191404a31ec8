-- Reported needs (meldte behov): what somebody wishes were offered where they live.

create table needs (
  id integer generated always as identity primary key,
  theme_id text references themes (id),
  municipality_number text not null references municipalities (number),
  role text not null constraint needs_role check (role in ('patient', 'next-of-kin', 'parent', 'young', 'professional')),
  locale text not null constraint needs_locale check (locale in ('nb', 'nn', 'en')),
  reported_on date not null,
  receipt_hash bytea not null constraint needs_receipt_unique unique,
  wrapped_key bytea,
  sealed_contact bytea,
  sealed_words bytea,
  constraint needs_sealed_has_key check ((wrapped_key is null) = (sealed_contact is null and sealed_words is null))
);
comment on table needs is 'meldte behov: who and what is sealed for 24 months, then only theme, municipality, role and day are left';
comment on column needs.theme_id is 'null when none of the themes fits; what it is about is then in the sealed words';
comment on column needs.receipt_hash is 'of the link that shows and deletes the need; made from the form token, so a form sent twice is one need';
comment on column needs.sealed_contact is 'e-mail address, given only to hear of a course that comes';
comment on column needs.sealed_words is 'the words of the person, as JSON';
create index needs_by_theme on needs (theme_id, municipality_number, reported_on);
create index needs_sealed on needs (reported_on) where wrapped_key is not null;
