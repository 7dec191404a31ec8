import { type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'

/** The services somebody works in: where they may start a plan. */
export const listOwnServices = (db: Db, person: Person): Promise<{ id: number; name: string }[]> =>
  db
    .selectFrom('services')
    .select(['id', 'name'])
    .where('id', 'in', servicesOf(person))
    .orderBy('name')
    .execute()
