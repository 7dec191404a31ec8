import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import type { Db } from '../db.ts'
import type { Carrier } from './carrier.ts'
import type { MailKind } from './define-mail.ts'
import { feed } from './feed.ts'
import { type Claimed, claimDue, type Settled, settleDoubts } from './outbox.ts'
import { type Away, type Outcome, retryAfterMs } from './outcome.ts'
import { type Prepared, prepare } from './prepare.ts'
import { recorder } from './recorder.ts'

/** The data keys that mails were sealed with, by id. A key that has been deleted is left out. */
export type FindKeys = (db: Db, ids: string[]) => Promise<Map<string, Buffer>>

export type SenderOptions = {
  db: Db
  pool: Pool
  clock: Clock
  log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>
  baseUrl: string
  carrier: Carrier
  kinds: MailKind[]
  /** The key of mails that were queued without one. */
  ownKey: Buffer
  findKeys: FindKeys
  /** How long a claimed mail is hidden from other senders, until it is marked. */
  leaseMs?: number
  /** When a mail marked by a sender that is no longer heard of is in doubt: longer than any SMTP conversation lasts. */
  doubtAfterMs?: number
}

export type Sender = {
  /** Sends all that is due. Answers who was away, if that ended it. */
  sendDue(): Promise<Away | undefined>
  /** Finishes the mails under way; after `graceMs` it hangs up on a server that has not answered. */
  stop(graceMs?: number): Promise<void>
}

type Mail = Claimed & { until: Date; key: Buffer | undefined }
type Take = () => Promise<Mail | undefined>

const batch = 100

/** Sends what is in the outbox, beside any number of other senders. */
export function createSender(options: SenderOptions): Sender {
  const { db, pool, clock, log, carrier, baseUrl, leaseMs = 15_000, doubtAfterMs = 10 * 60_000 } = options
  const sender = randomUUID()
  const kinds = new Map(options.kinds.map((kind) => [kind.kind, kind]))
  const onTrouble = (error: unknown) => log.error({ err: error }, 'mail trouble')
  const records = recorder({ pool, sender, clock, onTrouble })
  let pass: Promise<Away | undefined> | undefined
  let away: Away | undefined
  let stopping = false

  async function sendAll(): Promise<Away | undefined> {
    away = undefined
    const now = clock()
    const doubts = await settleDoubts(db, { sender, now, before: new Date(now.getTime() - doubtAfterMs) })
    if (doubts > 0)
      log.warn({ doubts }, 'mails were handed over by a sender that died; they are not sent again')
    const take = feed(batch, claim)
    await Promise.all(Array.from({ length: carrier.connections }, () => work(take)))
    return away
  }

  async function claim(limit: number): Promise<Mail[]> {
    const until = new Date(clock().getTime() + leaseMs)
    const claimed = await claimDue(db, { now: clock(), until, limit })
    const ids = [...new Set(claimed.flatMap(({ keyId }) => keyId ?? []))]
    const keys = ids.length > 0 ? await options.findKeys(db, ids) : new Map<string, Buffer>()
    return claimed.map((mail) => ({
      ...mail,
      until,
      key: mail.keyId ? keys.get(mail.keyId) : options.ownKey,
    }))
  }

  /** One connection. How a mail went and that the next one follows are written down in one step. */
  async function work(take: Take): Promise<void> {
    let settled: Settled | undefined
    for (let mail = await next(take); mail; mail = await next(take)) {
      const { key } = mail
      const context = { db, now: clock(), baseUrl }
      const prepared = await prepare(mail, { kind: kinds.get(mail.kind), key, context }, onTrouble)
      const mine = await records.step({ settled, next: mail.id })
      settled = mine ? settle(mail, await hand(prepared)) : undefined
    }
    if (settled) await records.step({ settled, next: undefined })
  }

  async function next(take: Take): Promise<Mail | undefined> {
    while (!stopping && !away) {
      const mail = await take().catch(onTrouble)
      // One kept too long while something was slow may by now be another sender's.
      if (!mail || clock() < mail.until) return mail ?? undefined
    }
    return undefined
  }

  async function hand(prepared: Prepared): Promise<Outcome> {
    if ('outcome' in prepared) return prepared.outcome
    const outcome = await carrier.carry(prepared.mail)
    if (outcome.kind !== 'away') return outcome
    away = outcome
    return { kind: 'put-back', afterMs: 0 }
  }

  function settle({ id, kind, attempts }: Claimed, outcome: Outcome): Settled {
    if (outcome.kind === 'put-back')
      return { id, outcome, retryAt: new Date(clock().getTime() + outcome.afterMs) }
    if (outcome.kind !== 'deferred') {
      if (outcome.kind !== 'sent') log.warn({ mail: id, of: kind, ...outcome }, 'mail not sent')
      return { id, outcome, retryAt: undefined }
    }
    const afterMs = retryAfterMs(attempts + 1)
    if (afterMs) return { id, outcome, retryAt: new Date(clock().getTime() + afterMs) }
    return settle({ id, kind, attempts } as Claimed, { ...outcome, kind: 'failed' })
  }

  return {
    sendDue() {
      pass ??= sendAll().finally(() => {
        pass = undefined
      })
      return pass
    },
    async stop(graceMs = 8000) {
      stopping = true
      const ended = pass?.catch(() => {}) ?? Promise.resolve()
      const slow = await Promise.race([ended.then(() => false), wait(graceMs, true, { ref: false })])
      carrier.close({ force: slow })
      if (slow) records.giveUp()
      await ended
    },
  }
}
