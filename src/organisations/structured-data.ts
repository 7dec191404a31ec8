import type { MedicalOrganization, WithContext } from 'schema-dts'
import { type Here, to } from '../design/here.ts'
import { inLanguage } from '../platform/localised.ts'
import { paths } from './paths.ts'
import type { Service } from './queries.ts'
import { webAddress } from './rules.ts'

/** A service as schema.org MedicalOrganization: what search engines show beside its name. */
export function serviceAsLinkedData(service: Service, here: Here): WithContext<MedicalOrganization> {
  const website = service.website && webAddress(service.website)
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalOrganization',
    '@id': here.baseUrl + paths.service(service.slug),
    url: here.baseUrl + to(here, paths.service(service.slug)),
    name: service.name,
    description: inLanguage(service.about, here.locale).text,
    parentOrganization: { '@type': 'Organization', name: service.ownerName },
    address: {
      '@type': 'PostalAddress',
      streetAddress: service.address,
      postalCode: service.postalCode,
      addressLocality: service.postalPlace,
      addressCountry: 'NO',
    },
    location: {
      '@type': 'Place',
      geo: { '@type': 'GeoCoordinates', latitude: service.latitude, longitude: service.longitude },
    },
    ...(service.phone && { telephone: service.phone }),
    ...(service.email && { email: service.email }),
    ...(website && { sameAs: website }),
    ...(service.openedOn && { foundingDate: service.openedOn }),
    ...(service.closedOn && { dissolutionDate: service.closedOn }),
  }
}
