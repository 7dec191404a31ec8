import type { Organization } from 'fhir/r4.js'
import type { Here } from '../../design/here.ts'
import {
  listOrganisations,
  listServices,
  type Organisation,
  type OrganisationKind,
  type Service,
} from '../../organisations/index.ts'
import type { Db } from '../../platform/db.ts'
import { addressOf, coded, referTo, telecomOf } from './parts.ts'
import { profiles, systems } from './profiles.ts'

/** Organisations and the services they own, a service as a part of its owner. */
export async function listOrganizations(db: Db, here: Here): Promise<Organization[]> {
  const [organisations, services] = await Promise.all([listOrganisations(db), listServices(db, here.now)])
  return [
    ...organisations.map(ofOrganisation),
    ...services.map((service) => ofService(service, here.baseUrl)),
  ]
}

const types: Record<OrganisationKind, string> = {
  'health-region': 'govt',
  'hospital-trust': 'prov',
  municipality: 'govt',
  'user-organisation': 'cg',
  private: 'prov',
}

const ofOrganisation = (organisation: Organisation): Organization => ({
  resourceType: 'Organization',
  id: `organisation-${organisation.id}`,
  meta: { profile: [profiles.Organization] },
  ...(organisation.organisationNumber && {
    identifier: [
      { use: 'official', system: systems.organisationNumber, value: organisation.organisationNumber },
    ],
  }),
  active: true,
  type: [coded(systems.organisationType, types[organisation.kind])],
  name: organisation.name,
  ...(organisation.shortName && { alias: [organisation.shortName] }),
  ...telecomOf(organisation),
  ...(organisation.parentId && { partOf: referTo('Organization', `organisation-${organisation.parentId}`) }),
})

const ofService = (service: Service, baseUrl: string): Organization => ({
  resourceType: 'Organization',
  id: `service-${service.id}`,
  meta: { profile: [profiles.Organization], lastUpdated: service.updatedAt.toISOString() },
  identifier: [{ system: `${baseUrl}/tjenester`, value: service.slug }],
  active: true,
  type: [coded(systems.organisationType, 'dept')],
  name: service.name,
  ...telecomOf(service),
  address: [addressOf(service)],
  partOf: referTo('Organization', `organisation-${service.ownerId}`, service.ownerName),
})
