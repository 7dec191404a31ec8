import type { CatchmentPart, Service } from '../../organisations/index.ts'
import { locales } from '../../platform/locale.ts'
import type { Fields } from '../kit/merge.ts'
import { dayInField, fieldsOf } from '../kit/schema.ts'

export const serviceFields: string[] = [
  'name',
  ...['about', 'openingHours'].flatMap((text) => locales.map((locale) => `${text}-${locale}`)),
  ...['municipality', 'address', 'postalCode', 'postalPlace', 'phone', 'email', 'website'],
  ...['catchment', 'openedOn', 'closedOn'],
]

/** The form of a service, filled in with what it says now. */
export const valuesOf = (service: Service, catchment: CatchmentPart[]): Fields => ({
  name: service.name,
  ...fieldsOf('about', service.about),
  ...fieldsOf('openingHours', service.openingHours),
  municipality: service.municipalityName,
  address: service.address,
  postalCode: service.postalCode,
  postalPlace: service.postalPlace,
  phone: service.phone ?? '',
  email: service.email ?? '',
  website: service.website ?? '',
  catchment: catchment.map(({ name }) => name).join('\n'),
  openedOn: dayInField(service.openedOn),
  closedOn: dayInField(service.closedOn),
})
