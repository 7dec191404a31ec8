alter table notices add column about text;
comment on column notices.about is 'what it tells of, where that is told once only';
-- Nothing is told of yet, so it is made empty.
-- squawk-ignore require-concurrent-index-creation
create unique index notices_told_once on notices (account_id, about) where about is not null;
