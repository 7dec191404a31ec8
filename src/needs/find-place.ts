import type { Db } from '../platform/db.ts'
import type { FieldError, FormState } from '../platform/form.ts'
import { oneLine } from '../platform/plain-text.ts'
import { type Municipality, searchMunicipalities } from '../reference/index.ts'
import { longest } from './forms.ts'
import type { texts } from './texts.ts'

/** What the words about where somebody lives turned out to mean. */
export type Place =
  | { kind: 'found'; municipality: Municipality }
  | { kind: 'which'; asked: string; places: Municipality[] }
  | { kind: 'unknown'; asked: string }
  | { kind: 'unsaid' }

export async function findPlace(db: Db, { values }: FormState): Promise<Place> {
  const asked = typeof values.municipality === 'string' ? oneLine(values.municipality) : ''
  if (asked === '' || asked.length > longest.municipality) return { kind: 'unsaid' }
  const [municipality, ...others] = await searchMunicipalities(db, asked)
  if (!municipality) return { kind: 'unknown', asked }
  return others.length > 0
    ? { kind: 'which', asked, places: [municipality, ...others] }
    : { kind: 'found', municipality }
}

/** What is wrong with a place; nothing when it is found, or when the form has said it already. */
export function placeErrors(place: Place, t: (typeof texts)['nb']['errors']): FieldError[] {
  const field = 'municipality'
  switch (place.kind) {
    case 'which':
      return [{ field, message: t.whichPlace(place.asked) }]
    case 'unknown':
      return [{ field, message: t.unknownPlace(place.asked) }]
    case 'found':
    case 'unsaid':
      return []
    default:
      return place satisfies never
  }
}

/** The form with the place by its name, where a number or a misspelling may have stood. */
export const withPlace = (form: FormState, place: Place): FormState =>
  place.kind === 'found'
    ? { ...form, values: { ...form.values, municipality: place.municipality.name } }
    : form
