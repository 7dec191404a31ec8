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

/** Whether people who exist have accounts here, and no invented ones do: then this is no demonstration. */
export async function isForReal(db: Db): Promise<boolean> {
  const accounts = await db.selectFrom('accounts').select('demo').groupBy('demo').execute()
  return accounts.length > 0 && accounts.every(({ demo }) => !demo)
}

/** Invented people are there for as long as it is a demonstration: else their accounts are closed, and their sessions with them. */
export const letDemoPeopleIn = (db: Db, isDemo: boolean, now: Date) =>
  db
    .updateTable('accounts')
    .set({ closedAt: isDemo ? null : now })
    .where('demo', '=', true)
    .where('closedAt', isDemo ? 'is not' : 'is', null)
    .execute()

export const findDemoPerson = (db: Db, id: number) =>
  db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', id)
    .where('demo', '=', true)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
