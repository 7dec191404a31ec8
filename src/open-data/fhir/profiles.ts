// The Norwegian base profiles (no-basis) and the registers they name.

const profile = (name: string): string => `http://hl7.no/fhir/StructureDefinition/no-basis-${name}`

export const profiles = {
  Organization: profile('Organization'),
  Location: profile('Location'),
  HealthcareService: profile('HealthcareService'),
}

export const municipalityCode = profile('municipalitycode')

export const systems = {
  /** Enhetsregisteret (ENH): organisation numbers. */
  organisationNumber: 'urn:oid:2.16.578.1.12.4.1.4.101',
  /** Volven 3402: municipality numbers. */
  municipality: 'urn:oid:2.16.578.1.12.4.1.1.3402',
  language: 'urn:ietf:bcp:47',
  organisationType: 'http://terminology.hl7.org/CodeSystem/organization-type',
  payment: 'http://terminology.hl7.org/CodeSystem/service-provision-conditions',
}
