import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Locale } from '../locale.ts'
import { executePrepared } from '../prepared.ts'
import type { Settled } from './outcome.ts'

/** A mail that this sender may try next. Another may have it too: only marking it decides. */
export type Claimed = {
  id: string
  kind: string
  locale: Locale
  keyId: string | null
  sealed: Buffer
  attempts: number
}

/** Takes mails that are due and hides them from other senders for a while; a sender that dies thereby gives them back. */
export async function claimDue(
  db: Db,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    with due as (
      select id from outbox
      where settled_at is null and sender is null and next_attempt_at <= ${now}
      order by next_attempt_at
      limit ${limit}
      for update skip locked
    )
    update outbox set next_attempt_at = ${until} from due where outbox.id = due.id
    returning outbox.id, kind, locale, key_id, sealed, attempts`.execute(db)
  return rows
}

type Step = { sender: string; now: Date; settled: Settled[]; next: string[] }

/**
 * Writes down how mails went and marks the next ones as being sent, in one statement: between the two, no mail is in
 * nobody's or in two hands. Answers the ids that this sender may now send. Harmless when repeated after a lost connection.
 */
export async function settleAndMark(db: Db, { sender, now, settled, next }: Step): Promise<Set<string>> {
  const outcomes = settled.map(({ outcome }) => outcome)
  const query = sql<{ id: string }>`
    with news as (
      select * from unnest(
        ${settled.map(({ id }) => id)}::uuid[],
        ${outcomes.map(({ kind }) => kind)}::text[],
        ${settled.map(({ retryAt }) => retryAt)}::timestamptz[],
        ${outcomes.map((outcome) => ('code' in outcome ? outcome.code : null))}::smallint[],
        ${outcomes.map((outcome) => ('reason' in outcome ? outcome.reason : null))}::text[]
      ) as news (id, outcome, retry_at, code, reason)
    ), settled as (
      update outbox set
        sender = null,
        sending_since = null,
        attempts = attempts + case when news.outcome = 'put-back' then 0 else 1 end,
        next_attempt_at = coalesce(news.retry_at, next_attempt_at),
        settled_at = case when news.retry_at is null then ${now}::timestamptz end,
        sealed = case when news.retry_at is not null then sealed end
      from news where outbox.id = news.id and outbox.sender = ${sender}
      returning outbox.id, kind, attempts, news.outcome, news.code, news.reason
    ), noted as (
      insert into mail_ledger (mail_id, kind, outcome, attempt, code, reason, at)
      select id, kind, outcome, attempts, code, reason, ${now} from settled where outcome <> 'put-back'
    )
    update outbox set sender = ${sender}, sending_since = ${now}
    where id = any(${next}::uuid[]) and settled_at is null and (sender is null or sender = ${sender})
    returning id`
  const rows = await executePrepared(db, query)
  return new Set(rows.map(({ id }) => id))
}

/** Ends mails that a sender, since dead, had handed over without writing down how it went. Answers how many. */
export async function settleDoubts(
  db: Db,
  { sender, now, before }: { sender: string; now: Date; before: Date },
): Promise<number> {
  const { rows } = await sql`
    with doubts as (
      update outbox set sender = null, sending_since = null, attempts = attempts + 1, settled_at = ${now}, sealed = null
      where settled_at is null and sending_since < ${before} and sender <> ${sender}
      returning id, kind, attempts
    )
    insert into mail_ledger (mail_id, kind, outcome, attempt, at)
    select id, kind, 'doubt', attempts, ${now} from doubts
    returning id`.execute(db)
  return rows.length
}

/** Forgets mails that were settled long ago, and with them their dedupe keys. The ledger stays. */
export async function forgetSettled(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('outbox').where('settledAt', '<', before).execute()
}
