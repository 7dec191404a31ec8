-- Mails on their way out. A mail is queued in the transaction that gives the reason for it, and sent by the program's sender.

create table outbox (
  id uuid primary key,
  kind text not null,
  locale text not null constraint outbox_locale check (locale in ('nb', 'nn', 'en')),
  key_id text,
  sealed bytea,
  dedupe_key text constraint outbox_dedupe_key_unique unique,
  next_attempt_at timestamptz not null,
  attempts smallint not null default 0,
  sender uuid,
  sending_since timestamptz,
  settled_at timestamptz,
  constraint outbox_emptied_when_settled check ((settled_at is null) = (sealed is not null)),
  constraint outbox_sender_since check ((sender is null) = (sending_since is null)),
  constraint outbox_settled_has_no_sender check (settled_at is null or sender is null)
);
comment on table outbox is 'one mail to one recipient; kept without its content once settled, so that a dedupe key is remembered';
comment on column outbox.key_id is 'whose data key seals it: deleting that key deletes the mail, backups included; null is the program''s own mail key';
comment on column outbox.sealed is 'recipient and facts, encrypted; emptied when the mail is settled';
comment on column outbox.next_attempt_at is 'not before this; a sender that claims the mail moves it some seconds ahead';
comment on column outbox.sender is 'the sender that handed it over and has not yet heard how it went';
-- What is encrypted does not compress.
alter table outbox alter column sealed set storage external;
create index outbox_due on outbox (next_attempt_at) where settled_at is null;

create table mail_ledger (
  id bigint generated always as identity primary key,
  mail_id uuid not null,
  kind text not null,
  outcome text not null constraint mail_ledger_outcome check (outcome in ('sent', 'deferred', 'failed', 'doubt', 'dropped')),
  attempt smallint not null,
  code smallint constraint mail_ledger_code check (code between 200 and 599),
  reason text,
  at timestamptz not null
);
comment on table mail_ledger is 'what became of each mail, append-only and without personal data: one final outcome a mail, any number deferred before it';
comment on column mail_ledger.code is 'the reply code of the SMTP server';
comment on column mail_ledger.reason is 'a word of ours or the server''s enhanced status code (5.1.1); never its text, which can hold the address';
create unique index mail_ledger_one_final_outcome on mail_ledger (mail_id) where outcome <> 'deferred';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger mail_ledger_append_only before update or delete on mail_ledger
  for each row execute function refuse_change();
