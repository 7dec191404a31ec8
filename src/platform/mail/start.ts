import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Db } from '../db.ts'
import type { Secrets } from '../secrets.ts'
import type { FindKeys } from './claim.ts'
import type { MailKind } from './define-mail.ts'
import { folderCarrier } from './folder.ts'
import { keepSending } from './keep-sending.ts'
import { mailKey } from './queue.ts'
import { createSender } from './sender.ts'
import { smtpCarrier } from './smtp.ts'

type Options = {
  db: Db
  clock: Clock
  log: FastifyBaseLogger
  secrets: Secrets
  baseUrl: string
  /** The mail server; without one, mails become files in `folder`. */
  smtpUrl: string | undefined
  folder: string
  kinds: MailKind[]
  findKeys: FindKeys
}

/** Starts sending what is in the outbox, and goes on until stopped. */
export function startMail({ smtpUrl, folder, secrets, ...options }: Options): { stop(): Promise<void> } {
  const { baseUrl, clock, log } = options
  const from = { name: 'Mestring', address: `no-reply@${new URL(baseUrl).hostname}` }
  const carrier = smtpUrl ? smtpCarrier({ url: smtpUrl, from }) : folderCarrier({ folder, from, clock })
  return keepSending(createSender({ ...options, carrier, ownKey: mailKey(secrets) }), log)
}
