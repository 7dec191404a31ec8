import { createHash } from 'node:crypto'
import { audit, type Person, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint, found } from '../../platform/errors.ts'
import { licenceHolds } from '../queries.ts'
import type { NewValueSet } from './form.ts'

/** What became of a value set that was loaded. */
export type Loaded = 'loaded' | 'no-licence' | 'day-taken'

/** Keeps a value set from a day on, where the service has its licence that day. The one before stands for what was counted with it. */
export async function loadValueSet(db: Db, person: Person, set: NewValueSet): Promise<Loaded> {
  if (!(await licenceHolds(db, set.serviceId, set.instrument, set.fromOn))) return 'no-licence'
  try {
    await keep(db, person, set)
    return 'loaded'
  } catch (error) {
    if (brokenConstraint(error) === 'value_sets_one_in_force') return 'day-taken'
    throw error
  }
}

const keep = (db: Db, person: Person, { serviceId, ...set }: NewValueSet): Promise<void> =>
  db.transaction().execute(async (db) => {
    found(
      await db
        .selectFrom('services')
        .select('id')
        .where('id', '=', serviceId)
        .where('id', 'in', servicesOf(person, 'coordinator', 'manager'))
        .executeTakeFirst(),
    )
    const fingerprint = fingerprintOf(set.worth)
    const { id } = await db
      .insertInto('valueSets')
      .values({ ...set, serviceId, fingerprint, addedAt: person.at, addedBy: person.id })
      .returning('id')
      .executeTakeFirstOrThrow()
    await audit(db, person, {
      what: 'instruments.value-set-loaded',
      serviceId,
      subject: { kind: 'value-set', id },
      details: { instrument: set.instrument, name: set.name, fromOn: set.fromOn, fingerprint },
    })
  })

/** The same numbers are the same value set, whoever loaded it and whatever it is called. */
const fingerprintOf = (worth: number[]): string =>
  createHash('sha256').update(worth.join(';')).digest('hex').slice(0, 10)
