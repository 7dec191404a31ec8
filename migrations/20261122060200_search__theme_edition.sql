-- The edition of the words that searches are understood by: a new one with every change, so that whoever holds them in
-- memory can ask whether they still hold.
create table theme_edition (
  id boolean primary key default true constraint theme_edition_one_row check (id),
  version uuid not null
);
insert into theme_edition (version) values (gen_random_uuid());

create function theme_edition_renew() returns trigger language plpgsql as $$
begin
  update theme_edition set version = gen_random_uuid();
  return null;
end $$;
create trigger theme_edition_renew after insert or update or delete or truncate on themes
  for each statement execute function theme_edition_renew();
create trigger theme_edition_renew after insert or update or delete or truncate on theme_words
  for each statement execute function theme_edition_renew();
