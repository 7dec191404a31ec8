import type { Country } from '../country.ts'
import { aLicence } from '../licences.ts'
import { aValueSet } from '../value-sets.ts'

/**
 * A licence in force, one to come and one that is over, of the service where Elle answers, and a value set in force and one that it
 * replaced. Answers the first licence.
 */
export async function keptLicences({ db }: Country): Promise<number> {
  const { id } = await db
    .selectFrom('services')
    .select('id')
    .where('slug', '=', 'mestring-bodo')
    .executeTakeFirstOrThrow()
  const standing = await aLicence(db, id)
  await aLicence(db, id, { instrument: 'hlq', validFrom: '2027-06-01' })
  await aLicence(db, id, { instrument: 'heiq', validFrom: '2025-01-01', validTo: '2025-12-31' })
  await aValueSet(db, id)
  await aValueSet(db, id, { fingerprint: '9876543210', fromOn: '2026-02-01' })
  return standing.id
}
