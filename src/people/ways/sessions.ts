import type { Db } from '../../platform/db.ts'
import { lasts } from '../rules.ts'

export type OpenSession = Awaited<ReturnType<typeof listSessions>>[number]

/** Where somebody is signed in now, the last used first. */
export const listSessions = (db: Db, account: number, now: Date) =>
  db
    .selectFrom('signIns')
    .select(['id', 'device', 'method', 'startedAt', 'lastSeenAt'])
    .where('accountId', '=', account)
    .where('endedAt', 'is', null)
    .where('lastSeenAt', '>', new Date(now.getTime() - lasts.idleMs))
    .where('startedAt', '>', new Date(now.getTime() - lasts.atMostMs))
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** The providers that somebody has tied to their account. */
export const listTied = async (db: Db, account: number): Promise<string[]> =>
  (
    await db.selectFrom('accountIdentities').select('provider').where('accountId', '=', account).execute()
  ).map(({ provider }) => provider)

export const untie = (db: Db, account: number, provider: string) =>
  db
    .deleteFrom('accountIdentities')
    .where('accountId', '=', account)
    .where('provider', '=', provider)
    .executeTakeFirst()
