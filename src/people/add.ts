import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import type { RoleIn } from './rules.ts'

type NewAccount = {
  email: string
  name: string
  locale?: Locale | undefined
  demo?: boolean | undefined
  now: Date
}

/** Adds an account, or finds the one that the address has; answers its id. */
export async function addAccount(
  db: Db,
  { email, name, locale = 'nb', demo = false, now }: NewAccount,
): Promise<number> {
  const added = await db
    .insertInto('accounts')
    .values({ email, name, locale, demo, addedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? (await getAccountByEmail(db, email)).id
}

const getAccountByEmail = (db: Db, email: string) =>
  db
    .selectFrom('accounts')
    .select('id')
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirstOrThrow()

/** A role in something: which unit it is held in comes with it. */
export type RoleSomewhere =
  | { heldIn: 'service'; role: RoleIn<'service'>; serviceId: number }
  | {
      heldIn: 'planning-group'
      role: RoleIn<'planning-group'>
      planningGroupId: number
      userOrganisationId?: number | undefined
    }
  | { heldIn: 'region'; role: RoleIn<'region'>; region: string }
  | { heldIn: 'nation'; role: RoleIn<'nation'> }
  | { heldIn: 'system'; role: RoleIn<'system'> }

type Terms = { from: Date; to?: Date | undefined; by?: number | undefined }

/**
 * Gives somebody a role; one they hold already at that time stays as it is. Throws, by constraint, on a role that doesn't fit
 * its unit, or that no administrator may hold.
 */
export async function giveRole(
  db: Db,
  account: number,
  role: RoleSomewhere,
  { from, to, by }: Terms,
): Promise<'given' | 'held already'> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('roleGrants')
    .values({ ...role, accountId: account, validFrom: from, validTo: to ?? null, givenBy: by ?? null })
    .onConflict((conflict) => conflict.constraint('role_grants_do_not_overlap').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n ? 'given' : 'held already'
}

type NewGroup = { serviceId: number; name: string; demo?: boolean; now: Date }

/** Adds a planning group to a service; answers its id. */
export async function addPlanningGroup(
  db: Db,
  { serviceId, name, demo = false, now }: NewGroup,
): Promise<number> {
  const { id } = await db
    .insertInto('planningGroups')
    .values({ serviceId, name, demo, addedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
