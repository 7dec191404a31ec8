import { audit, type Person, servicesOf } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'

/** A service somebody answers for, and since when it is counted with others. */
export type Sharing = { serviceId: number; serviceName: string; since: string | null }

export const listSharing = (db: Db, person: Person): Promise<Sharing[]> =>
  db
    .selectFrom('services as s')
    .leftJoin('poolConsents as c', (join) => join.onRef('c.serviceId', '=', 's.id').on('c.toOn', 'is', null))
    .select(['s.id as serviceId', 's.name as serviceName', 'c.fromOn as since'])
    .where('s.id', 'in', servicesOf(person, 'manager'))
    .orderBy('s.name')
    .execute()

/** Says yes for a service from today, or no from today. What has been told of pools stands. Said twice, it is said once. */
export const changeSharing = (db: Db, person: Person, serviceId: number, isShared: boolean): Promise<void> =>
  db.transaction().execute(async (db) => {
    found(
      await db
        .selectFrom('services')
        .select('id')
        .where('id', '=', serviceId)
        .where('id', 'in', servicesOf(person, 'manager'))
        .executeTakeFirst(),
    )
    const today = dayOf(person.at)
    const changed = isShared
      ? await begin(db, { serviceId, fromOn: today, saidBy: person.id })
      : await end(db, serviceId, { toOn: today, endedBy: person.id })
    if (!changed) return
    await audit(db, person, {
      what: isShared ? 'results.sharing-begun' : 'results.sharing-ended',
      serviceId,
      subject: { kind: 'service', id: serviceId },
    })
  })

const begin = (db: Db, consent: { serviceId: number; fromOn: string; saidBy: number }) =>
  db
    .insertInto('poolConsents')
    .values(consent)
    .onConflict((clash) => clash.column('serviceId').where('toOn', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()

const end = (db: Db, serviceId: number, how: { toOn: string; endedBy: number }) =>
  db
    .updateTable('poolConsents')
    .set(how)
    .where('serviceId', '=', serviceId)
    .where('toOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
