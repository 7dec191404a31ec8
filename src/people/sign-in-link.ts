import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import type { Mail } from '../platform/mail/index.ts'
import { capabilityHash, newCapability } from '../platform/secrets.ts'
import { signInMail } from './mails.ts'

export const linkLastsMs = 15 * 60_000

/** Within this, the same form twice is one press. */
export const twiceMs = 10_000

type Asked = { email: string; locale: Locale; goOnTo: string | undefined; now: Date }

/** Sends a link that signs in whoever has the address, if there is such an account. Says nothing of whether there is. */
export async function sendSignInLink(
  db: Db,
  mail: Mail,
  { email, locale, goOnTo, now }: Asked,
): Promise<void> {
  const account = await db
    .selectFrom('accounts')
    .select(['id', 'email', 'name'])
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (!account) return
  const { token, hash } = newCapability()
  const expiresAt = new Date(now.getTime() + linkLastsMs)
  await db.transaction().execute(async (db) => {
    await db
      .insertInto('signInLinks')
      .values({ tokenHash: hash, accountId: account.id, madeAt: now, expiresAt })
      .execute()
    await mail.queue(db, signInMail, {
      to: { address: account.email, name: account.name },
      locale,
      facts: { token, goOnTo, expires: expiresAt.getTime() },
    })
  })
}

/** Whether a link can still be used. Looking doesn't use it: mail programs look at links before people do. */
export async function isLinkAlive(db: Db, token: string, now: Date): Promise<boolean> {
  const link = await db
    .selectFrom('signInLinks')
    .select('accountId')
    .where('tokenHash', '=', capabilityHash(token))
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return link !== undefined
}

/** A link is used by the form that stood behind it; a browser whose button is pressed twice sends the same form twice. */
type Press = { token: string; form: string | undefined; now: Date }

/** Uses a link: answers whose it is, to the first who asks, and for a moment to the very same form again. */
export async function useLink(db: Db, { token, form, now }: Press): Promise<number | undefined> {
  const pressedWith = form ? capabilityHash(form) : null
  const used = await db
    .updateTable('signInLinks')
    .from('accounts')
    .set((eb) => ({ usedAt: eb.fn.coalesce('usedAt', eb.val(now)), pressedWith }))
    .whereRef('accounts.id', '=', 'signInLinks.accountId')
    .where('accounts.closedAt', 'is', null)
    .where('tokenHash', '=', capabilityHash(token))
    .where((eb) =>
      eb.or([
        eb('usedAt', 'is', null),
        eb.and([eb('pressedWith', '=', pressedWith), eb('usedAt', '>', new Date(now.getTime() - twiceMs))]),
      ]),
    )
    .where('expiresAt', '>', now)
    .returning('signInLinks.accountId')
    .executeTakeFirst()
  return used?.accountId
}

/** Notes which session a link made. */
export const noteSession = (db: Db, token: string, session: number) =>
  db
    .updateTable('signInLinks')
    .set({ signInId: session })
    .where('tokenHash', '=', capabilityHash(token))
    .execute()

/** Whether this very link made the session that a browser has: to open it again leads on. */
export async function madeSession(db: Db, token: string, session: number): Promise<boolean> {
  const link = await db
    .selectFrom('signInLinks')
    .select('signInId')
    .where('tokenHash', '=', capabilityHash(token))
    .where('signInId', '=', session)
    .executeTakeFirst()
  return link !== undefined
}
