import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Person } from '../person.ts'
import type { HeldIn } from '../rules.ts'
import { isAdministrator, planningGroupsOf, servicesOf } from '../through.ts'

/** Something roles are held in. `key` is how the database names it ('service:12'), `slug` how an address does. */
export type Unit = {
  key: string
  slug: string
  heldIn: HeldIn
  name: string | null
  serviceId: number | null
  planningGroupId: number | null
  region: string | null
}

/** The unit whose roles this person gives and ends; not found when it isn't theirs. */
export const getUnitKeptBy = async (db: Db, person: Person, slug: string): Promise<Unit> =>
  found(await units(db, person).where('slug', '=', slug).executeTakeFirst())

/** The units whose roles this person gives and ends: a manager's services, with their planning groups; all of them for an administrator. */
export const listUnitsKeptBy = (db: Db, person: Person): Promise<Unit[]> =>
  units(db, person).orderBy('rank').orderBy('name').execute()

/** A condition in SQL on each kind of unit, so that what isn't the person's is never found. */
function units(db: Db, person: Person) {
  const administers = isAdministrator(person)
  const managed = servicesOf(person, 'manager')
  const kept = sql<Unit & { rank: number }>`(
    select 1 as rank, 'service:' || id as key, 'tjeneste-' || id as slug, 'service' as held_in, name,
      id as service_id, null::int as planning_group_id, null as region
    from services where id in ${managed} or ${administers}
    union all
    select 2, 'planning-group:' || id, 'gruppe-' || id, 'planning-group', name, service_id, id, null
    from planning_groups
    where ended_at is null and (service_id in ${managed} or id in ${planningGroupsOf(person, 'leader')} or ${administers})
    union all
    select 3, 'region:' || name, 'region-' || replace(fold_name(name), ' ', '-'), 'region', full_name, null, null, name
    from health_regions where ${administers}
    union all
    select 4, 'nation', 'landet', 'nation', null, null, null, null where ${administers}
    union all
    select 5, 'system', 'systemet', 'system', null, null, null, null where ${administers}
  )`
  return db.selectFrom(kept.as('unit')).selectAll()
}
