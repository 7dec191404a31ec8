import type { Db } from '../../platform/db.ts'
import type { Fault } from '../../platform/problem.ts'
import { type Municipality, searchMunicipalities } from '../../reference/index.ts'
import { noSuchMunicipality, severalMunicipalities } from './parameters.ts'

/** The municipality that is meant, or why that can't be known: none is called so, or two are. */
export async function findPlace(
  db: Db,
  written: string,
): Promise<{ municipality: Municipality } | { fault: Fault }> {
  const [municipality, ...others] = await searchMunicipalities(db, written)
  if (!municipality) return { fault: noSuchMunicipality(written) }
  const bare = bareName(municipality.name)
  const namesakes = others.filter(({ name }) => bareName(name) === bare)
  return namesakes.length > 0
    ? { fault: severalMunicipalities(written, [municipality, ...namesakes]) }
    : { municipality }
}

/** Herøy, of "Herøy (Nordland)". */
const bareName = (name: string): string => name.replace(/ \(.*\)$/, '')
