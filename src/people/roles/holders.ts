import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { audit } from '../audit.ts'
import type { Person } from '../person.ts'
import type { Unit } from './units.ts'

/** Somebody's role in a unit, now or before. */
export type Holder = Awaited<ReturnType<typeof listHolders>>[number]

/** Who holds and has held roles in a unit. */
export const listHolders = (db: Db, unit: Unit) =>
  db
    .selectFrom('roleGrants as g')
    .innerJoin('accounts as a', 'a.id', 'g.accountId')
    .leftJoin('accounts as by', 'by.id', 'g.givenBy')
    .leftJoin('organisations as o', 'o.id', 'g.userOrganisationId')
    .where('g.unit', '=', unit.key)
    .select(['g.id', 'g.role', 'g.validFrom', 'g.validTo', 'a.id as account', 'a.name', 'a.email'])
    .select(['by.name as givenBy', sql<string | null>`coalesce(o.short_name, o.name)`.as('organisation')])
    .orderBy('a.name')
    .orderBy('g.validFrom')
    .execute()

/** One of them. */
export const findHolder = async (db: Db, unit: Unit, grant: number): Promise<Holder | undefined> =>
  (await listHolders(db, unit)).find(({ id }) => id === grant)

/** Ends a role now, in a transaction: from this second its holder finds nothing through it. Ended already is ended. */
export async function endRole(db: Db, person: Person, unit: Unit, grant: number): Promise<void> {
  const ended = await db
    .updateTable('roleGrants')
    .set({ validTo: sql`greatest(valid_from, ${person.at}::timestamptz)`, endedBy: person.id })
    .where('id', '=', grant)
    .where('unit', '=', unit.key)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', person.at)]))
    .returning(['accountId', 'role'])
    .executeTakeFirst()
  if (!ended) return
  await withdrawSame(db, ended, unit, person.at)
  await audit(db, person, {
    what: 'people.role-ended',
    ...placeOf(unit),
    subject: { kind: 'account', id: ended.accountId },
    details: { role: ended.role, heldIn: unit.heldIn },
  })
}

/** An invitation to the very same role that lies unanswered would give it back. */
const withdrawSame = (
  db: Db,
  { accountId, role }: { accountId: number; role: string },
  unit: Unit,
  now: Date,
) =>
  db
    .updateTable('invitations')
    .set({ withdrawnAt: now })
    .where(
      sql<boolean>`held_in || coalesce(':' || service_id, ':' || planning_group_id, ':' || region, '') = ${unit.key}`,
    )
    .where('role', '=', role)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where(sql<boolean>`lower(email) = (select lower(email) from accounts where id = ${accountId})`)
    .execute()

/** Where the trail keeps what was done in a unit. */
export const placeOf = ({ serviceId, planningGroupId, region }: Unit) => ({
  serviceId: serviceId ?? undefined,
  planningGroupId: planningGroupId ?? undefined,
  region: region ?? undefined,
})
