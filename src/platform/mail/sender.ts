import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Db } from '../db.ts'
import { withoutValues } from '../errors.ts'
import type { Carrier } from './carrier.ts'
import { type Claim, claimBatch, type FindKeys } from './claim.ts'
import type { MailKind } from './define-mail.ts'
import { feed } from './feed.ts'
import { settleDoubts } from './outbox.ts'
import { type Away, type Outcome, type Settled, settledBy } from './outcome.ts'
import { prepare } from './prepare.ts'
import { recorder } from './recorder.ts'

export type SenderOptions = {
  db: Db
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

type Take = () => Promise<Claim | undefined>

const batch = 100

/** Sends what is in the outbox, beside any number of other senders. */
export function createSender(options: SenderOptions): Sender {
  const { db, clock, log, carrier, baseUrl, leaseMs = 15_000, doubtAfterMs = 10 * 60_000 } = options
  const sender = randomUUID()
  const kinds = new Map(options.kinds.map((kind) => [kind.kind, kind]))
  const onTrouble = (error: unknown) => log.error({ err: withoutValues(error) }, 'mail trouble')
  const records = recorder({ db, sender, clock, onTrouble })
  let pass: Promise<Away | undefined> | undefined
  let away: Away | undefined
  let stopping = false

  async function sendAll(): Promise<Away | undefined> {
    away = undefined
    await endDoubts()
    const take = feed(batch, (limit) => claimBatch({ ...options, leaseMs }, limit))
    await Promise.all(Array.from({ length: carrier.connections }, () => work(take)))
    return away
  }

  async function endDoubts(): Promise<void> {
    const before = new Date(clock().getTime() - doubtAfterMs)
    const doubts = await settleDoubts(db, { sender, now: clock(), before })
    if (doubts > 0)
      log.warn({ doubts }, 'a sender died while mails were in its hands; they are not sent again')
  }

  /** One connection. How a mail went and that the next one follows are written down in one step. */
  async function work(take: Take): Promise<void> {
    let settled: Settled | undefined
    for (let mail = await next(take); mail; mail = await next(take)) {
      const marked = records.step({ settled, next: mail.id })
      const outcome = await send(mail, marked)
      settled = (await marked) ? settledBy(outcome, mail, clock()) : undefined
    }
    if (settled) await records.step({ settled, next: undefined })
  }

  async function next(take: Take): Promise<Claim | undefined> {
    while (!stopping && !away) {
      const mail = await take().catch(onTrouble)
      // One that was kept too long while something was slow may by now be another sender's.
      if (!mail || clock() < mail.until) return mail ?? undefined
    }
    return undefined
  }

  async function send(mail: Claim, marked: Promise<boolean>): Promise<Outcome> {
    const { id, kind, key } = mail
    const context = { db, now: clock(), baseUrl }
    const prepared = await prepare(mail, { kind: kinds.get(kind), key, context }, onTrouble)
    const outcome = 'outcome' in prepared ? prepared.outcome : await carrier.carry(prepared.mail, marked)
    if (outcome.kind === 'away') {
      away = outcome
      return { kind: 'put-back', afterMs: 0 }
    }
    if (outcome.kind === 'failed' || outcome.kind === 'doubt')
      log.warn({ mail: id, of: kind, outcome }, 'mail not sent')
    return outcome
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
