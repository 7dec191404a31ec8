import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Clock } from '../clock.ts'
import type { Db } from '../db.ts'
import type { Locale } from '../locale.ts'
import { encrypt, type Secrets } from '../secrets.ts'
import type { DB } from '../tables.ts'
import { type Recipient, refuseUnsafe } from './address.ts'
import type { Facts, MailKind } from './define-mail.ts'
import type { MailFolder } from './folder.ts'

/** One mail to one recipient. */
export type Letter<F extends Facts = Facts> = {
  to: Recipient
  locale: Locale
  facts: F
  /** The data key that seals it, and the id to find it by. Without one, the program's own mail key. */
  key?: { id: string; bytes: Buffer }
  notBefore?: Date
  /** Queued once only, however often it is tried: 'registration:12:reminder-7'. */
  dedupeKey?: string
}

/** The tool that rooms are handed. */
export type Mail = {
  /** Queues mails of one kind in one insert. Call it in the transaction that gives the reason for them. */
  queue<F extends Facts>(db: Db, mail: MailKind<F>, ...letters: Letter<NoInfer<F>>[]): Promise<void>
  /** The row of the outbox that `queue` would insert, for a statement that inserts more than mail. */
  seal<F extends Facts>(mail: MailKind<F>, letter: Letter<NoInfer<F>>): SealedMail
  /** Where mails end up when there is no mail server to send them to. */
  folder?: MailFolder | undefined
}

export type SealedMail = Insertable<DB['outbox']> & { sealed: Buffer }

/** The key of mails that belong to no run: derived, so that it is kept nowhere. */
export const mailKey = (secrets: Secrets): Buffer => secrets.lookup('key', 'mail')

type Parts = { secrets: Secrets; clock: Clock; folder?: MailFolder | undefined }

export function mailQueue({ secrets, clock, folder }: Parts): Mail {
  const ownKey = mailKey(secrets)
  const seal: Mail['seal'] = ({ kind }, { to, locale, facts, key, notBefore, dedupeKey }) => {
    refuseUnsafe(to)
    const id = randomUUID()
    return {
      id,
      kind,
      locale,
      keyId: key?.id ?? null,
      sealed: encrypt(key?.bytes ?? ownKey, JSON.stringify({ to, facts }), id),
      dedupeKey: dedupeKey ?? null,
      nextAttemptAt: notBefore ?? clock(),
    }
  }
  return {
    folder,
    seal,
    async queue(db, mail, ...letters) {
      if (letters.length === 0) return
      await db
        .insertInto('outbox')
        .values(letters.map((letter) => seal(mail, letter)))
        .onConflict((conflict) => conflict.constraint('outbox_dedupe_key_unique').doNothing())
        .execute()
    },
  }
}
