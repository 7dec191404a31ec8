import type { Insertable } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { LocalisedText } from '../platform/localised.ts'
import type { DB } from '../platform/tables.ts'

type NewOrganisation = Insertable<DB['organisations']>

/** A service as it is written down, with the numbers of the municipalities it covers. */
export type NewService = Omit<Insertable<DB['services']>, 'about' | 'openingHours'> & {
  about: LocalisedText
  openingHours?: LocalisedText | null
  catchment: string[]
}

/** Adds an organisation and answers its id. */
export async function addOrganisation(db: Db, organisation: NewOrganisation): Promise<number> {
  const { id } = await db
    .insertInto('organisations')
    .values(organisation)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Adds a service with its catchment and answers its id. Call it in a transaction, so that neither comes alone. */
export async function addService(db: Db, service: NewService): Promise<number> {
  const { catchment, about, openingHours, ...plain } = service
  const { id } = await db
    .insertInto('services')
    .values({
      ...plain,
      about: JSON.stringify(about),
      openingHours: openingHours ? JSON.stringify(openingHours) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const covered = [...new Set(catchment)].map((municipalityNumber) => ({ serviceId: id, municipalityNumber }))
  if (covered.length > 0) await db.insertInto('serviceCatchments').values(covered).execute()
  return id
}
