import { type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { holdsOn } from './rules.ts'

export type Licence = Awaited<ReturnType<typeof listLicences>>[number]

/** The services whose licences somebody keeps: where they coordinate or lead. */
export const listServicesLicensedBy = (db: Db, person: Person): Promise<{ id: number; name: string }[]> =>
  db
    .selectFrom('services')
    .select(['id', 'name'])
    .where('id', 'in', servicesOf(person, 'coordinator', 'manager'))
    .orderBy('name')
    .execute()

/** Every licence that somebody keeps, the one that lasts longest first. */
export const listLicences = (db: Db, person: Person) =>
  kept(db, person).orderBy('l.validTo', 'desc').orderBy('l.id', 'desc').execute()

/** One of them; not found when it is another’s. */
export const getLicence = async (db: Db, person: Person, id: number): Promise<Licence> =>
  found(await kept(db, person).where('l.id', '=', id).executeTakeFirst())

const kept = (db: Db, person: Person) =>
  db
    .selectFrom('instrumentLicences as l')
    .innerJoin('services as s', 's.id', 'l.serviceId')
    .select(['l.id', 'l.serviceId', 's.name as serviceName', 'l.instrument', 'l.holder', 'l.number'])
    .select(['l.validFrom', 'l.validTo', 'l.endedOn'])
    .where('l.serviceId', 'in', servicesOf(person, 'coordinator', 'manager'))

/** Whether a service may use an instrument on a day ("2027-01-14"): ask before anything is sent. */
export async function licenceHolds(
  db: Db,
  serviceId: number,
  instrument: string,
  day: string,
): Promise<boolean> {
  const licences = await db
    .selectFrom('instrumentLicences')
    .select(['validFrom', 'validTo', 'endedOn'])
    .where('serviceId', '=', serviceId)
    .where('instrument', '=', instrument)
    .execute()
  return licences.some((licence) => holdsOn(licence, day))
}
