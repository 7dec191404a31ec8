import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { preparedOnce } from '../platform/prepared.ts'
import type { HeldRole } from './rules.ts'

/** The roles an account holds at a moment, each with the name of what it is held in. Asked at every page of somebody who is signed in. */
export async function listRolesHeld(db: Db, account: number, at: Date): Promise<HeldRole[]> {
  return (await rolesHeld(db, { account, at })) as HeldRole[]
}

const rolesHeld = preparedOnce((db, { account, at }: { account: number; at: Date }) =>
  db
    .selectFrom('roleGrants as g')
    .leftJoin('services as s', 's.id', 'g.serviceId')
    .leftJoin('planningGroups as p', 'p.id', 'g.planningGroupId')
    .leftJoin('healthRegions as r', 'r.name', 'g.region')
    .where('g.accountId', '=', account)
    .where('g.validFrom', '<=', at)
    .where((eb) => eb.or([eb('g.validTo', 'is', null), eb('g.validTo', '>', at)]))
    .select(['g.id as grant', 'g.heldIn', 'g.role', 'g.serviceId', 'g.planningGroupId', 'g.region'])
    .select(sql<string | null>`coalesce(s.name, p.name, r.full_name)`.as('unitName'))
    .orderBy('g.heldIn')
    .orderBy('unitName')
    .orderBy('g.role'),
)
