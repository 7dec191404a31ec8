import { type Person, type ServiceRole, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { openMany } from './opened.ts'
import type { Needs } from './party.ts'
import type { Registrar } from './registrar.ts'
import type { Role } from './rules.ts'
import { findRun, type RunFacts } from './run-facts.ts'

/** A run of a service that somebody works in. */
export type StaffedRun = RunFacts & { serviceId: number; ownerName: string }

/** The run at this address, if the person works in the service that holds it, in one of these roles if any are named; else it isn't there. */
export async function getStaffedRun(
  db: Db,
  person: Person,
  course: string,
  run: string,
  ...roles: ServiceRole[]
): Promise<StaffedRun> {
  const row = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .innerJoin('organisations as o', 'o.id', 's.ownerId')
    .select(['r.id', 'c.serviceId', 'o.name as ownerName'])
    .where('c.slug', '=', course)
    .where('r.slug', '=', run)
    .where('c.serviceId', 'in', servicesOf(person, ...roles))
    .executeTakeFirst()
  const { id, ...held } = found(row)
  return { ...found(await findRun(db, id)), ...held }
}

/** Somebody who has a seat: one person of a party. */
export type Seated = {
  registration: number
  number: string
  /** Which of the party; 0 is the first. */
  member: number
  role: Role
  /** Undefined when the registration has been erased: then only the seat is known. */
  name: string | undefined
  /** In whose party. */
  with: string | undefined
  needs: Needs | undefined
  /** Only counted: the hospital holds the name. What is known instead. */
  counted: { ageBand: string | null; sex: string | null } | undefined
  /** Added by the service: came by referral. */
  isReferred: boolean
}

/** All who have a seat on a run, by name; those without one last. Note the look in the transaction that reads them. */
export async function listSeated(db: Db, registrar: Pick<Registrar, 'keys'>, run: number): Promise<Seated[]> {
  const rows = await db
    .selectFrom('registrations')
    .select(['id', 'number', 'roles', 'counted', 'ageBand', 'sex', 'addedBy'])
    .where('runId', '=', run)
    .where('confirmedAt', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const opened = new Map((await openMany(db, registrar, ids)).map(({ id, party }) => [id, party]))
  const seated = rows.flatMap(({ id, number, roles, counted, ageBand, sex, addedBy }) => {
    const party = opened.get(id)
    return roles.map((role, member): Seated => {
      const who = party?.members[member]
      const first = party?.members[0]?.name ?? party?.contact.name
      const name = who?.name ?? (member === 0 ? first : undefined)
      return {
        registration: id,
        number,
        member,
        role: role as Role,
        name,
        with: member > 0 ? first : undefined,
        needs: who?.needs,
        counted: counted ? { ageBand, sex } : undefined,
        isReferred: addedBy !== null,
      }
    })
  })
  return seated.sort(byName)
}

const norwegian = new Intl.Collator('nb')

function byName(a: Seated, b: Seated): number {
  if (a.name === undefined || b.name === undefined)
    return Number(a.name === undefined) - Number(b.name === undefined)
  return norwegian.compare(a.name, b.name)
}
