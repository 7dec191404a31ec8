import { sql, type Updateable } from 'kysely'
import { audit, isAdministrator, type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import type { LocalisedText } from '../platform/localised.ts'
import type { DB } from '../platform/tables.ts'
import { getServiceBySlug, type Service } from './queries.ts'

/** What a service says about itself, with the numbers of the municipalities it covers. */
export type ServiceFacts = Omit<
  Updateable<DB['services']>,
  'id' | 'slug' | 'about' | 'openingHours' | 'version' | 'demo' | 'ownerId' | 'kind'
> & { about: LocalisedText; openingHours: LocalisedText | null; catchment: string[] }

/** The service at this address, for those who work there; not-found for all others. */
export async function getKeptService(db: Db, person: Person, slug: string): Promise<Service> {
  const service = await getServiceBySlug(db, slug)
  found(
    await db
      .selectFrom('services')
      .select('id')
      .where('id', '=', service.id)
      .where('id', 'in', servicesOf(person))
      .executeTakeFirst(),
  )
  return service
}

/** The service at this address, for those who may write what it says; not-found for all others. */
export async function getServiceToEdit(db: Db, person: Person, slug: string): Promise<Service> {
  const service = await getServiceBySlug(db, slug)
  found(await mayEdit(db, person, service.id).executeTakeFirst())
  return service
}

/** Coordinators and managers write what their service says; administrators mend and close any. */
const mayEdit = (db: Db, person: Person, id: number) =>
  db
    .selectFrom('services')
    .select('id')
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('id', 'in', servicesOf(person, 'coordinator', 'manager')),
        eb.and([isAdministrator(person)]),
      ]),
    )

/** The services where somebody works. */
export const listKeptServices = (db: Db, person: Person): Promise<{ slug: string; name: string }[]> =>
  db
    .selectFrom('services')
    .select(['slug', 'name'])
    .where('id', 'in', servicesOf(person))
    .orderBy('name')
    .execute()

/** Writes what a service says of itself, if it still is the version that was shown to who wrote. */
export const editService = (
  db: Db,
  person: Person,
  { id, version }: { id: number; version: number },
  { about, openingHours, catchment, ...plain }: ServiceFacts,
): Promise<{ kind: 'saved' } | { kind: 'stale' }> =>
  db.transaction().execute(async (db) => {
    const mine = mayEdit(db, person, id)
    const service = await db
      .updateTable('services')
      .set({
        ...plain,
        about: JSON.stringify(about),
        openingHours: openingHours && JSON.stringify(openingHours),
        version: sql`version + 1`,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('id', 'in', mine)
      .returning('id')
      .executeTakeFirst()
    if (!service) {
      found(await mine.executeTakeFirst())
      return { kind: 'stale' }
    }
    await changeCatchment(db, id, catchment)
    await audit(db, person, {
      what: 'organisations.service-edited',
      serviceId: id,
      subject: { kind: 'service', id },
      details: { version: version + 1 },
    })
    return { kind: 'saved' }
  })

async function changeCatchment(db: Db, serviceId: number, catchment: string[]): Promise<void> {
  await db.deleteFrom('serviceCatchments').where('serviceId', '=', serviceId).execute()
  if (catchment.length === 0) return
  await db
    .insertInto('serviceCatchments')
    .values([...new Set(catchment)].map((municipalityNumber) => ({ serviceId, municipalityNumber })))
    .execute()
}
