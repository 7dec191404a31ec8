-- Everything that stands there has been read; only what comes now is news.
alter table registration_reasons add column told_at timestamptz default '-infinity';
alter table registration_reasons alter column told_at drop default;
comment on column registration_reasons.told_at is 'when those who hold the run were told of it, by mail if they want to; null while it is news';
-- Every row there is told, so it is made empty, in one quick look through the table.
-- squawk-ignore require-concurrent-index-creation
create index registration_reasons_news on registration_reasons (id) where told_at is null;
