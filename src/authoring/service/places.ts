import type { Service } from '../../organisations/index.ts'
import type { Db } from '../../platform/db.ts'
import type { FieldError } from '../../platform/form.ts'
import {
  listMunicipalities,
  listMunicipalitiesNamed,
  type Municipality,
  searchMunicipalities,
} from '../../reference/index.ts'
import type { ServiceForm, ServiceWrong } from './forms.ts'

type Facts = Omit<ServiceForm, 'municipality'> & {
  municipalityNumber: string
  latitude: number
  longitude: number
}
type Placed = { ok: true; facts: Facts } | { ok: false; errors: FieldError[]; places: Municipality[] }

/** The municipalities that a service names, found; it moves on the map only when it moves to another. */
export async function placed(
  db: Db,
  { municipality, catchment, ...form }: ServiceForm,
  service: Service | undefined,
  t: ServiceWrong,
): Promise<Placed> {
  const [here, covered] = await Promise.all([searchMunicipalities(db, municipality), named(db, catchment)])
  const [place, ...others] = here
  const errors: FieldError[] = []
  if (!place) errors.push({ field: 'municipality', message: t.unknownPlace(municipality) })
  if (others.length > 0) errors.push({ field: 'municipality', message: t.whichPlace(municipality) })
  for (const { name, found } of covered) {
    if (found.length === 0) errors.push({ field: 'catchment', message: t.unknownPlace(name) })
    if (found.length > 1) errors.push({ field: 'catchment', message: t.whichPlace(name) })
  }
  const [first] = errors
  if (!place || first)
    return { ok: false, errors: firstOfEach(errors), places: others.length > 0 ? here : [] }
  const { latitude, longitude } = place.number === service?.municipalityNumber ? service : place
  const numbers = covered.flatMap(({ found }) => found.map(({ number }) => number))
  return {
    ok: true,
    facts: { ...form, municipalityNumber: place.number, latitude, longitude, catchment: numbers },
  }
}

const firstOfEach = (errors: FieldError[]): FieldError[] => [
  ...new Map(errors.toReversed().map((error) => [error.field, error])).values(),
]

/** Each name with what it may mean. As the pages write them, names are of one municipality each: "Herøy (Nordland)". */
async function named(db: Db, names: string[]): Promise<{ name: string; found: { number: string }[] }[]> {
  const known = new Map((await listMunicipalities(db)).map((one) => [one.name, one]))
  return Promise.all(
    [...new Set(names)].map(async (name) => {
      const exact = known.get(name)
      return { name, found: exact ? [exact] : await listMunicipalitiesNamed(db, name) }
    }),
  )
}
