import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Secrets } from '../../platform/secrets.ts'

/** Who a provider knows somebody as: kept as a keyed hash, so that the table tells nobody. */
const hashOf = (secrets: Secrets, provider: string, subject: string): Buffer =>
  secrets.lookup('identity', `${provider}\0${subject}`)

type Identity = { provider: string; subject: string; now: Date }

/** The account of somebody whom a provider knows. */
export async function findAccountOf(
  db: Db,
  secrets: Secrets,
  { provider, subject, now }: Identity,
): Promise<number | undefined> {
  const found = await db
    .updateTable('accountIdentities')
    .from('accounts')
    .set({ lastUsedAt: now })
    .whereRef('accounts.id', '=', 'accountIdentities.accountId')
    .where('accounts.closedAt', 'is', null)
    .where('provider', '=', provider)
    .where('subject', '=', hashOf(secrets, provider, subject))
    .returning('accountIdentities.accountId')
    .executeTakeFirst()
  return found?.accountId
}

/** Lets somebody sign in with a provider from now on. An identity belongs to one account only. */
export async function addIdentity(
  db: Db,
  secrets: Secrets,
  account: number,
  { provider, subject, now }: Identity,
): Promise<'added' | 'known' | 'taken'> {
  const row = { provider, subject: hashOf(secrets, provider, subject), addedAt: now, lastUsedAt: now }
  const { accountId, isNew } = await db
    .insertInto('accountIdentities')
    .values({ ...row, accountId: account })
    .onConflict((conflict) => conflict.columns(['provider', 'subject']).doUpdateSet({ lastUsedAt: now }))
    .returning(['accountId', sql<boolean>`xmax = 0`.as('isNew')]) // no transaction has ended an earlier version of the row
    .executeTakeFirstOrThrow()
  if (accountId !== account) return 'taken'
  return isNew ? 'added' : 'known'
}
