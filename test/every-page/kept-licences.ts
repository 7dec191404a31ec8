import type { Country } from '../country.ts'
import { aLicence } from '../licences.ts'
import { aValueSet } from '../value-sets.ts'

/**
 * A licence in force, one to come and one that is over, of the service where Elle answers, and a value set in force and one that it
 * replaced, and one that was withdrawn. Answers the first licence and the value set in force.
 */
export async function keptLicences({ db }: Country): Promise<{ licence: number; valueSet: number }> {
  const { id } = await db
    .selectFrom('services')
    .select('id')
    .where('slug', '=', 'mestring-bodo')
    .executeTakeFirstOrThrow()
  const { id: elle } = await db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
  const standing = await aLicence(db, id)
  await aLicence(db, id, { instrument: 'hlq', validFrom: '2027-06-01' })
  await aLicence(db, id, { instrument: 'heiq', validFrom: '2025-01-01', validTo: '2025-12-31' })
  await aValueSet(db, id)
  const valueSet = await aValueSet(db, id, { fingerprint: '9876543210', fromOn: '2026-02-01' })
  const wrong = await aValueSet(db, id, { fingerprint: '1111111111', fromOn: '2026-03-01' })
  await db
    .updateTable('valueSets')
    .set({
      withdrawnAt: new Date('2026-03-02T09:00:00Z'),
      withdrawnBy: elle,
      withdrawnWhy: 'Feil fortegn i filen.',
    })
    .where('id', '=', wrong)
    .execute()
  return { licence: standing.id, valueSet }
}
