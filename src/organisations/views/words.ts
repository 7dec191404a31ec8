import { dayOf, longDate } from '../../platform/dates.ts'
import { kilometres } from '../../platform/distance.ts'
import type { Locale } from '../../platform/locale.ts'
import type { Municipality } from '../../reference/index.ts'
import type { ServiceNear } from '../queries.ts'
import { byCounty, statusOn } from '../rules.ts'
import { texts } from '../texts.ts'

/** "Planlagt, åpner 4. januar 2027"; nothing for a service that is running. */
export function plannedInWords(
  service: { openedOn: string | null; closedOn: string | null },
  now: Date,
  locale: Locale,
) {
  if (statusOn(service, dayOf(now)) !== 'planned') return undefined
  const t = texts[locale]
  return service.openedOn === null ? t.planned : t.plannedFrom(dateInWords(service.openedOn, locale))
}

/** Why a service is among those near somebody. `first`: none comes before it. */
export function whyInWords(
  { nearness, km }: ServiceNear,
  place: Municipality,
  first: boolean,
  locale: Locale,
): string {
  const { why } = texts[locale]
  const distance = kilometres(km, locale)
  switch (nearness) {
    case 'own':
      return why.own
    case 'catchment':
      return `${why.catchment(place.name)} · ${distance}`
    case 'nearest':
      return first ? why.nearest(distance) : why.away(distance)
    default:
      return nearness satisfies never
  }
}

/** "Hele Nordland", "Nordland: Bodø, Fauske og Saltdal": a line a county. */
export function catchmentInWords(catchment: Parameters<typeof byCounty>[0], locale: Locale): string[] {
  const t = texts[locale]
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return byCounty(catchment).map(({ name, whole, municipalities }) =>
    whole ? t.wholeOf(name) : t.partOf(list.format(municipalities), name),
  )
}

/** "4. januar 2027", from "2027-01-04". */
export const dateInWords = (day: string, locale: Locale): string =>
  longDate(new Date(`${day}T12:00:00Z`), locale)
