import type { Db } from '../../platform/db.ts'
import type { Fault } from '../../platform/problem.ts'
import { listMunicipalitiesNamed, type Municipality } from '../../reference/index.ts'
import type { Search } from '../../search/index.ts'

/** The municipality that a program named, or why that can't be known. No guessing: who guesses for it is its own user. */
export async function findPlace(
  db: Db,
  written: string,
): Promise<{ municipality: Municipality } | { fault: Fault }> {
  const [municipality, ...others] = await listMunicipalitiesNamed(db, written)
  if (!municipality) return { fault: fault(`no municipality has the name or number “${written}”`) }
  if (others.length === 0) return { municipality }
  const choices = [municipality, ...others].map(({ number, name }) => `${number} ${name}`)
  return { fault: fault(`“${written}” may be several; send the number: ${choices.join(', ')}`) }
}

const fault = (detail: string): Fault => ({ parameter: 'municipality', detail })

/** The search with the municipality's number for its name, so that it means what was asked and nothing like it. */
export async function withPlace(db: Db, search: Search): Promise<Search | { fault: Fault }> {
  if (search.municipality === '') return search
  const place = await findPlace(db, search.municipality)
  return 'fault' in place ? place : { ...search, municipality: place.municipality.number }
}
