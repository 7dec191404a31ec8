/** What a service is: lærings- og mestringssenter, municipal, shared by municipalities, or a frisklivssentral. */
export const serviceKinds = ['learning-centre', 'municipal', 'intermunicipal', 'healthy-life-centre'] as const
export type ServiceKind = (typeof serviceKinds)[number]

export type OrganisationKind =
  | 'health-region'
  | 'hospital-trust'
  | 'municipality'
  | 'user-organisation'
  | 'private'

/** Planned until the day it opens (or while no day is set), closed from the day it closes. */
export type ServiceStatus = 'planned' | 'running' | 'closed'

export function statusOn(
  service: { openedOn: string | null; closedOn: string | null },
  day: string,
): ServiceStatus {
  if (service.closedOn !== null && service.closedOn <= day) return 'closed'
  return service.openedOn !== null && service.openedOn <= day ? 'running' : 'planned'
}

/** Why a service is shown to a person in a municipality: it is theirs, it covers them, or nothing else is nearer. */
export type Nearness = 'own' | 'catchment' | 'nearest'

/** A telephone number as it is read out: 999 00 123 for mobiles and services, 77 00 12 34 for other telephones. */
export function phoneInGroups(phone: string): string {
  const number = nationalNumber(phone)
  if (!/^[0-9]{8}$/.test(number)) return phone.trim()
  const groups = /^[489]/.test(number) ? [3, 5] : [2, 4, 6]
  return [...number].map((digit, i) => (groups.includes(i) ? `\u00a0${digit}` : digit)).join('')
}

/** The address that dials the number: abroad too, for whoever calls home from there. */
export function phoneAddress(phone: string): string {
  const number = nationalNumber(phone)
  if (number.startsWith('+')) return `tel:${number}`
  return number.length === 8 ? `tel:+47${number}` : `tel:${number}`
}

const nationalNumber = (phone: string): string =>
  phone
    .replace(/^\s*00(?=[1-9])/, '+')
    .replace(/[^0-9+]/g, '')
    .replace(/^\+47(?=[0-9]{8}$)/, '')

/** The address of a website that may have been written without its scheme: nlsh.no. Nothing for what isn't one. */
export function webAddress(website: string): string | undefined {
  const written = website.trim()
  const address = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined
}

/** A website as it is read: nlsh.no, without scheme and trailing slash. */
export const webName = (website: string): string =>
  website
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '')

type Covered = { name: string; countyName: string; municipalitiesInCounty: number }

/** A catchment by county: the whole of it, or the municipalities by name. */
export type CoveredCounty = { name: string; whole: boolean; municipalities: string[] }

export function byCounty(catchment: Covered[]): CoveredCounty[] {
  const counties = Map.groupBy(catchment, ({ countyName }) => countyName)
  return [...counties].map(([name, covered]) => ({
    name,
    whole: covered.length === covered[0]?.municipalitiesInCounty,
    municipalities: covered.map((municipality) => municipality.name),
  }))
}
