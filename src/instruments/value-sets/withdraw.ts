import { audit, type Person, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'

/** Takes a value set out of use for a reason. It stays to be read of; done twice, the first reason stands. */
export const withdrawValueSet = (db: Db, person: Person, id: number, why: string): Promise<void> =>
  db.transaction().execute(async (db) => {
    const withdrawn = await db
      .updateTable('valueSets')
      .set({ withdrawnAt: person.at, withdrawnBy: person.id, withdrawnWhy: why })
      .where('id', '=', id)
      .where('withdrawnAt', 'is', null)
      .where('serviceId', 'in', servicesOf(person, 'coordinator', 'manager'))
      .returning(['serviceId', 'instrument', 'name', 'fingerprint'])
      .executeTakeFirst()
    if (!withdrawn) return
    const { serviceId, ...details } = withdrawn
    await audit(db, person, {
      what: 'instruments.value-set-withdrawn',
      serviceId,
      subject: { kind: 'value-set', id },
      details,
    })
  })
