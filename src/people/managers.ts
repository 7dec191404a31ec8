import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'

/** Who leads which service now, by name. */
export const listManagers = (db: Db, at: Date): Promise<{ serviceId: number; name: string }[]> =>
  db
    .selectFrom('roleGrants as g')
    .innerJoin('accounts as a', 'a.id', 'g.accountId')
    .where('g.role', '=', 'manager')
    .where('g.serviceId', 'is not', null)
    .where('g.validFrom', '<=', at)
    .where((eb) => eb.or([eb('g.validTo', 'is', null), eb('g.validTo', '>', at)]))
    .select([sql<number>`g.service_id`.as('serviceId'), 'a.name'])
    .orderBy('a.name')
    .execute()
