import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { Person } from './person.ts'
import type { RoleIn } from './rules.ts'

type Asker = Pick<Person, 'id' | 'at'>

/** The services in which somebody holds one of these roles now, as a subquery: `.where('serviceId', 'in', servicesOf(person, 'manager'))`. */
export const servicesOf = (person: Asker, ...roles: RoleIn<'service'>[]): RawBuilder<number> =>
  sql<number>`(select service_id from role_grants ${held(person, 'service', roles)})`

/** The planning groups in which somebody holds one of these roles now. */
export const planningGroupsOf = (person: Asker, ...roles: RoleIn<'planning-group'>[]): RawBuilder<number> =>
  sql<number>`(select planning_group_id from role_grants ${held(person, 'planning-group', roles)})`

/** The names of the regions that somebody coordinates now. */
export const regionsOf = (person: Asker): RawBuilder<string> =>
  sql<string>`(select region from role_grants ${held(person, 'region', ['coordinator'])})`

/** Whether somebody holds one of these national roles now, as a condition. */
export const isNational = (person: Asker, ...roles: RoleIn<'nation'>[]): RawBuilder<boolean> =>
  sql<boolean>`exists (select from role_grants ${held(person, 'nation', roles)})`

/** Whether somebody is an administrator now, as a condition. An administrator keeps accounts and never sees participants. */
export const isAdministrator = (person: Asker): RawBuilder<boolean> =>
  sql<boolean>`exists (select from role_grants ${held(person, 'system', ['administrator'])})`

/** The accounts that hold one of these roles in a service at a moment: whom to tell of what happens there. */
export async function listStaff(
  db: Db,
  serviceId: number,
  at: Date,
  ...roles: RoleIn<'service'>[]
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct account_id as id from role_grants
    where service_id = ${serviceId} and role = any(${roles}::text[])
      and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
    order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** No roles named is any role of that kind. */
const held = ({ id, at }: Asker, heldIn: string, roles: string[]) => sql`
  where account_id = ${id} and held_in = ${heldIn} and (${roles.length} = 0 or role = any(${roles}::text[]))
    and valid_from <= ${at} and (valid_to is null or valid_to > ${at})`
