import type { Db } from '../platform/db.ts'
import { listRolesHeld } from './grants.ts'
import type { HeldRole } from './rules.ts'

/** An invented person to step in as. */
export type DemoPerson = { id: number; name: string; email: string; roles: HeldRole[] }

/** The demo people and what they are. */
export async function listDemoPeople(db: Db, now: Date): Promise<DemoPerson[]> {
  const accounts = await db
    .selectFrom('accounts')
    .select(['id', 'name', 'email'])
    .where('demo', '=', true)
    .where('closedAt', 'is', null)
    .orderBy('id')
    .execute()
  return Promise.all(
    accounts.map(async (account) => ({ ...account, roles: await listRolesHeld(db, account.id, now) })),
  )
}

export const findDemoPerson = (db: Db, id: number) =>
  db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', id)
    .where('demo', '=', true)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
