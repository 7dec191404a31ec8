import type { Db } from '../../platform/db.ts'
import type { FieldError } from '../../platform/form.ts'
import { type Municipality, searchMunicipalities } from '../../reference/index.ts'
import type { texts } from './texts.ts'

type Found = { number: string | null; places: Municipality[]; errors: FieldError[] }

/** The municipality that a group means by what it wrote; none when nothing was written. */
export async function findPlace(db: Db, asked: string, t: (typeof texts)['nb']['wrong']): Promise<Found> {
  if (asked === '') return { number: null, places: [], errors: [] }
  const places = await searchMunicipalities(db, asked)
  const [place, ...others] = places
  if (place && others.length === 0) return { number: place.number, places: [], errors: [] }
  const message = place ? t.whichPlace(asked) : t.unknownPlace(asked)
  return { number: null, places, errors: [{ field: 'municipality', message }] }
}
