import { addDays } from '../../platform/dates.ts'
import type { Municipality } from '../../reference/index.ts'
import { phoneOf, streetOf } from '../addresses.ts'
import { openingHours, serviceAbout } from '../phrases/services.ts'
import { at, chanceOf } from '../random.ts'
import type { ServicePlan } from '../rows.ts'
import { type DemoService, demoServices } from '../services/index.ts'
import { told, type Voice } from '../wording.ts'

/** The demo services as they are written to the tables. */
export const planServices = (municipalities: Municipality[], today: string): ServicePlan[] =>
  demoServices.map((service, turn) => planService(service, turn, municipalities, today))

export function planService(
  service: DemoService,
  turn: number,
  municipalities: Municipality[],
  today: string,
): ServicePlan {
  const voice: Voice = { standard: service.standard, locales: ['nb', 'nn', 'en'] }
  const { municipality, latitude, longitude, postalCode, postalPlace } = service.venues[0]
  return {
    owner: service.owner,
    catchment: catchmentOf(service, municipalities),
    service: {
      slug: service.slug,
      kind: service.kind,
      name: `${service.name} (demo)`,
      about: told(voice, at(serviceAbout[service.kind], turn)),
      municipalityNumber: municipality,
      address: streetOf(service, 0),
      postalCode,
      postalPlace,
      latitude,
      longitude,
      phone: phoneOf(service.slug),
      email: `${service.slug}@example.no`,
      website: null,
      openingHours: told(voice, at(openingHours, turn)),
      ...lifeOf(service, today),
      demo: true,
    },
  }
}

function catchmentOf(service: DemoService, municipalities: Municipality[]): string[] {
  const own = municipalities.find(({ number }) => number === service.venues[0].municipality)
  if (!own)
    throw new Error(`${service.slug} lies in ${service.venues[0].municipality}, which is no municipality`)
  if (Array.isArray(service.catchment)) return service.catchment
  if (service.catchment === 'own') return [own.number]
  const same = (other: Municipality): boolean =>
    service.catchment === 'region'
      ? other.healthRegion === own.healthRegion
      : other.trustArea === own.trustArea
  return municipalities.filter(same).map(({ number }) => number)
}

function lifeOf({ slug, opensInMonths, closedMonthsAgo }: DemoService, today: string) {
  if (opensInMonths) return { openedOn: addDays(today, opensInMonths * 30), closedOn: null }
  const chance = chanceOf(`${slug} opened`)
  const openedOn = `${chance.whole(1999, 2021)}-0${chance.whole(1, 9)}-01`
  return { openedOn, closedOn: closedMonthsAgo ? addDays(today, -closedMonthsAgo * 30) : null }
}
