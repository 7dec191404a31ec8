import type { Db } from '../platform/db.ts'
import { type Municipality, searchMunicipalities } from '../reference/index.ts'
import { listServices, type Service, type ServiceNear, servicesNear } from './queries.ts'

/** What the services page shows for what somebody wrote about where they live. */
export type Found =
  | { kind: 'near'; place: Municipality; services: ServiceNear[] }
  | { kind: 'which'; asked: string; places: Municipality[] }
  | { kind: 'unknown'; asked: string; services: Service[] }
  | { kind: 'all'; services: Service[] }

export async function findServices(db: Db, asked: string, now: Date): Promise<Found> {
  if (asked === '') return { kind: 'all', services: await listServices(db, now) }
  const [place, ...others] = await searchMunicipalities(db, asked)
  if (!place) return { kind: 'unknown', asked, services: await listServices(db, now) }
  if (others.length > 0) return { kind: 'which', asked, places: [place, ...others] }
  return { kind: 'near', place, services: await servicesNear(db, place, now) }
}
