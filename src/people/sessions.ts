import type { Db } from '../platform/db.ts'
import { newCapability } from '../platform/secrets.ts'
import { deviceOf } from './device.ts'

export type SignedInBy = {
  account: number
  method: 'link' | 'oidc' | 'passkey' | 'demo'
  /** The provider that said who it is, how surely, and (sealed) what it said it with. */
  provider?: string | undefined
  acr?: string | undefined
  idToken?: Buffer | undefined
  userAgent: string | undefined
  now: Date
}

/** Starts a session; answers its number, and its token, which only the browser keeps. Always a new one: what a browser had before counts for nothing. */
export async function startSession(
  db: Db,
  { account, method, provider, acr, idToken, userAgent, now }: SignedInBy,
): Promise<{ id: number; token: string }> {
  const { token, hash } = newCapability()
  const { id } = await db
    .insertInto('signIns')
    .values({
      accountId: account,
      tokenHash: hash,
      method,
      provider: provider ?? null,
      acr: acr ?? null,
      idToken: idToken ?? null,
      device: deviceOf(userAgent),
      startedAt: now,
      lastSeenAt: now,
      renewedAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

/** Ends one of a person's sessions. */
export async function endSession(db: Db, account: number, id: number, now: Date): Promise<void> {
  await db
    .updateTable('signIns')
    .set({ endedAt: now, idToken: null })
    .where('accountId', '=', account)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()
}

/** Ends all of a person's sessions, wherever they are. */
export async function endSessions(db: Db, account: number, now: Date): Promise<void> {
  await db
    .updateTable('signIns')
    .set({ endedAt: now, idToken: null })
    .where('accountId', '=', account)
    .where('endedAt', 'is', null)
    .execute()
}

/** What the provider said who it was with, sealed. */
export async function findIdToken(db: Db, session: number): Promise<Buffer | undefined> {
  const row = await db.selectFrom('signIns').select('idToken').where('id', '=', session).executeTakeFirst()
  return row?.idToken ?? undefined
}
