alter table registrations add column by_phone boolean not null default false;
comment on column registrations.by_phone is 'gave no e-mail address: what others get by mail, the service says by telephone';
update registrations set by_phone = true where added_by is not null and not counted;
