import { audit, type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import type { NewLicence } from './forms.ts'

/** Writes down a licence of a service. The same one sent twice is one. */
export const addLicence = (db: Db, person: Person, { service, ...licence }: NewLicence): Promise<void> =>
  db.transaction().execute(async (db) => {
    const { id: serviceId } = found(
      await db
        .selectFrom('services')
        .select('id')
        .where('id', '=', service)
        .where('id', 'in', servicesOf(person, 'coordinator', 'manager'))
        .executeTakeFirst(),
    )
    const added = await db
      .insertInto('instrumentLicences')
      .values({ ...licence, serviceId, addedAt: person.at, addedBy: person.id })
      .onConflict((clash) => clash.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return
    await audit(db, person, {
      what: 'instruments.licence-added',
      serviceId,
      subject: { kind: 'licence', id: added.id },
      details: { instrument: licence.instrument, validFrom: licence.validFrom, validTo: licence.validTo },
    })
  })

/** Ends a licence from today. What was sent under it stays sent. */
export const endLicence = (db: Db, person: Person, id: number, today: string): Promise<void> =>
  db.transaction().execute(async (db) => {
    const ended = await db
      .updateTable('instrumentLicences')
      .set({ endedOn: today, endedBy: person.id })
      .where('id', '=', id)
      .where('endedOn', 'is', null)
      .where('serviceId', 'in', servicesOf(person, 'coordinator', 'manager'))
      .returning(['serviceId', 'instrument'])
      .executeTakeFirst()
    if (!ended) return
    await audit(db, person, {
      what: 'instruments.licence-ended',
      serviceId: ended.serviceId,
      subject: { kind: 'licence', id },
      details: { instrument: ended.instrument },
    })
  })
