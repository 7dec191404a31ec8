import type { Db } from '../platform/db.ts'
import { newCapability } from '../platform/secrets.ts'
import { deviceOf } from './device.ts'

export type SignedInBy = {
  account: number
  method: 'link' | 'oidc' | 'passkey' | 'demo'
  acr?: string | undefined
  userAgent: string | undefined
  now: Date
}

/** Starts a session; answers its token, which only the browser keeps. Always a new one: what a browser had before counts for nothing. */
export async function startSession(
  db: Db,
  { account, method, acr, userAgent, now }: SignedInBy,
): Promise<string> {
  const { token, hash } = newCapability()
  await db
    .insertInto('signIns')
    .values({
      accountId: account,
      tokenHash: hash,
      method,
      acr: acr ?? null,
      device: deviceOf(userAgent),
      startedAt: now,
      lastSeenAt: now,
      renewedAt: now,
    })
    .execute()
  return token
}

/** Ends one of a person's sessions. */
export async function endSession(db: Db, account: number, id: number, now: Date): Promise<void> {
  await db
    .updateTable('signIns')
    .set({ endedAt: now })
    .where('accountId', '=', account)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()
}

/** Ends all of a person's sessions, wherever they are. */
export async function endSessions(db: Db, account: number, now: Date): Promise<void> {
  await db
    .updateTable('signIns')
    .set({ endedAt: now })
    .where('accountId', '=', account)
    .where('endedAt', 'is', null)
    .execute()
}
