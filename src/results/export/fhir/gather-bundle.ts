import type { Bundle } from 'fhir/r4.js'
import type { Db } from '../../../platform/db.ts'
import { getVersion, handedOn } from '../../../questionnaires/index.ts'
import type { Results } from '../../asking/shapes.ts'
import { listVersionsUsed } from '../../queries.ts'
import { type About, bundleOf } from './bundle.ts'

/** The same results as FHIR, with the questionnaires that were used. */
export async function gatherBundle(
  db: Db,
  results: Results,
  { baseUrl, ...about }: Omit<About, 'questionnaires'> & { baseUrl: string },
): Promise<Bundle> {
  const used = results.waves.length > 0 ? await listVersionsUsed(db, results.unit) : []
  const versions = await Promise.all(used.map((id) => getVersion(db, id)))
  return bundleOf(results, { ...about, questionnaires: versions.map((one) => handedOn(one, baseUrl)) })
}
