import type { CapabilityStatement } from 'fhir/r4.js'
import { profiles } from './profiles.ts'
import { type ResourceType, searchParameters } from './search.ts'

/** What this server can be asked: reading and searching three kinds of resource. */
export const capabilitiesOf = (base: string): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: '2026-11-22',
  kind: 'instance',
  software: { name: 'Mestring' },
  implementation: { description: 'Courses in learning and mastery, and who gives them', url: base },
  fhirVersion: '4.0.1',
  format: ['json'],
  rest: [
    {
      mode: 'server',
      documentation:
        'Public and read only. Organizations are owners and services, Locations are where services are, HealthcareServices are courses.',
      resource: (Object.keys(profiles) as ResourceType[]).map((type) => ({
        type,
        supportedProfile: [profiles[type]],
        interaction: [{ code: 'read' }, { code: 'search-type' }],
        searchParam: Object.entries(searchParameters)
          .filter(([name]) => !name.includes(':'))
          .map(([name, parameter]) => ({ name, type: parameter.type })),
      })),
    },
  ],
})
