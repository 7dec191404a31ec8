import type { Clock } from '../clock.ts'
import type { Db } from '../db.ts'
import { type Claimed, claimDue } from './outbox.ts'

/** The data keys that mails were sealed with, by id. A key that has been deleted is left out. */
export type FindKeys = (db: Db, ids: string[]) => Promise<Map<string, Buffer>>

/** A claimed mail, the key that opens it, and till when the claim holds. No key: it has been deleted. */
export type Claim = Claimed & { key: Buffer | undefined; until: Date }

type Claiming = { db: Db; clock: Clock; leaseMs: number; ownKey: Buffer; findKeys: FindKeys }

/** Claims mails that are due, with their keys. */
export async function claimBatch(
  { db, clock, leaseMs, ownKey, findKeys }: Claiming,
  limit: number,
): Promise<Claim[]> {
  const until = new Date(clock().getTime() + leaseMs)
  const claimed = await claimDue(db, { now: clock(), until, limit })
  const ids = [...new Set(claimed.flatMap(({ keyId }) => keyId ?? []))]
  const keys = ids.length > 0 ? await findKeys(db, ids) : new Map<string, Buffer>()
  return claimed.map((mail) => ({ ...mail, until, key: mail.keyId ? keys.get(mail.keyId) : ownKey }))
}
