import type { Location } from 'fhir/r4.js'
import type { Here } from '../../design/here.ts'
import { listServices, type Service, type ServiceStatus, statusOn } from '../../organisations/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { addressOf, referTo, telecomOf, translationsOf, words } from './parts.ts'
import { profiles } from './profiles.ts'

/** Where the services are. */
export const listLocations = async (db: Db, here: Here): Promise<Location[]> =>
  (await listServices(db, here.now)).map((service) => locationOf(service, here))

const statuses: Record<ServiceStatus, Location['status']> = {
  planned: 'suspended',
  running: 'active',
  closed: 'inactive',
}

function locationOf(service: Service, { baseUrl, now }: Here): Location {
  const translations = translationsOf(service.about)
  return {
    resourceType: 'Location',
    id: `service-${service.id}`,
    meta: { profile: [profiles.Location], lastUpdated: service.updatedAt.toISOString() },
    identifier: [{ system: `${baseUrl}/tjenester`, value: service.slug }],
    status: statuses[statusOn(service, dayOf(now))],
    name: service.name,
    description: words(service.about),
    ...(translations && { _description: translations }),
    mode: 'instance',
    ...telecomOf(service),
    address: addressOf(service),
    position: { longitude: service.longitude, latitude: service.latitude },
    managingOrganization: referTo('Organization', `service-${service.id}`, service.name),
  }
}
