import { sql } from 'kysely'
import { type Person, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { valueCode } from './codes.ts'
import { isValued, placeOf, type Valued } from './states.ts'

export type ValueSet = Awaited<ReturnType<typeof listValueSets>>[number]

/** Every value set of the services whose licences somebody keeps, the last to come into force first. */
export const listValueSets = (db: Db, person: Person) =>
  db
    .selectFrom('valueSets as v')
    .innerJoin('services as s', 's.id', 'v.serviceId')
    .innerJoin('accounts as a', 'a.id', 'v.addedBy')
    .select(['v.id', 'v.serviceId', 's.name as serviceName', 'v.instrument', 'v.name', 'v.source', 'v.year'])
    .leftJoin('accounts as w', 'w.id', 'v.withdrawnBy')
    .select(['v.fromOn', 'v.addedAt', 'a.name as addedBy'])
    .select(['v.withdrawnAt', 'v.withdrawnWhy', 'w.name as withdrawnBy'])
    .where('v.serviceId', 'in', servicesOf(person, 'coordinator', 'manager'))
    .orderBy('v.fromOn', 'desc')
    .orderBy('v.id', 'desc')
    .execute()

/** What a state is worth on a day by the value sets in force in these services: at most one each. Nothing where a level is missing. */
export async function listWorth(
  db: Db,
  services: number[],
  { instrument, state, day }: { instrument: Valued; state: string | undefined; day: string },
) {
  const place = state === undefined ? undefined : placeOf(instrument, state)
  if (place === undefined || services.length === 0) return []
  return db
    .selectFrom('valueSets')
    .distinctOn('serviceId')
    .select(['serviceId', 'fingerprint', 'name', 'year'])
    .select(sql<number>`worth[${place + 1}::integer]`.as('worth'))
    .where('serviceId', 'in', services)
    .where('instrument', '=', instrument)
    .where('fromOn', '<=', day)
    .where('withdrawnAt', 'is', null)
    .orderBy('serviceId')
    .orderBy('fromOn', 'desc')
    .execute()
}

/** The codes of values by value sets that a service has withdrawn; of all services, that all that had them have. Loaded anew, one stands again. */
export async function listWithdrawn(db: Db, serviceId?: number): Promise<string[]> {
  const withdrawn = await db
    .selectFrom('valueSets')
    .select(['instrument', 'fingerprint'])
    .$if(serviceId !== undefined, (query) => query.where('serviceId', '=', serviceId as number))
    .groupBy(['instrument', 'fingerprint'])
    .having(sql<boolean>`every(withdrawn_at is not null)`)
    .execute()
  return withdrawn.flatMap(({ instrument, fingerprint }) =>
    isValued(instrument) ? valueCode(instrument, fingerprint) : [],
  )
}

/** What value sets are called, and the least and the most a state is worth by them. The same in several services: as the first called it. */
export const listNamed = (db: Db, fingerprints: string[]) =>
  fingerprints.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('valueSets')
        .distinctOn(['instrument', 'fingerprint'])
        .select(['instrument', 'fingerprint', 'name', 'source', 'year'])
        .select(sql<number>`(select min(one) from unnest(worth) as one)`.as('min'))
        .select(sql<number>`(select max(one) from unnest(worth) as one)`.as('max'))
        .where('fingerprint', 'in', fingerprints)
        .orderBy('instrument')
        .orderBy('fingerprint')
        .orderBy('id')
        .execute()
