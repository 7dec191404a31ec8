import type { RunFacts } from '../../courses/index.ts'
import type { Service } from '../../organisations/index.ts'
import type { Db } from '../../platform/db.ts'
import { type Municipality, searchMunicipalities } from '../../reference/index.ts'
import type { RunForm } from './forms.ts'

/** Where a run is held, found; or which places the words may mean. */
export type Where =
  | { kind: 'found'; facts: RunFacts }
  | { kind: 'which'; places: Municipality[] }
  | { kind: 'unknown' }

type Known = { municipalityNumber: string; address: string; latitude: number; longitude: number }

/**
 * Puts a run on the map: where it was before, if the address is the same; at the service, if it is in that municipality;
 * else in the middle of the municipality.
 */
export async function placed(
  db: Db,
  { municipality, ...run }: RunForm,
  service: Service,
  known: Known[],
): Promise<Where> {
  const [found, ...others] = await searchMunicipalities(db, municipality)
  if (!found) return { kind: 'unknown' }
  if (others.length > 0) return { kind: 'which', places: [found, ...others] }
  const same = known.find(
    (one) =>
      one.municipalityNumber === found.number && one.address.toLowerCase() === run.address.toLowerCase(),
  )
  const { latitude, longitude } = same ?? (service.municipalityNumber === found.number ? service : found)
  return { kind: 'found', facts: { ...run, municipalityNumber: found.number, latitude, longitude } }
}

/** What to say when the place isn't found, or may be several. */
export const misplaced = (
  where: Exclude<Where, { kind: 'found' }>,
  asked: string,
  t: { unknownPlace(place: string): string; whichPlace(place: string): string },
) => ({
  error: {
    field: 'municipality',
    message: where.kind === 'which' ? t.whichPlace(asked) : t.unknownPlace(asked),
  },
  ...(where.kind === 'which' && { places: where.places }),
})
