import { listProgrammes, listThemes } from '../courses/index.ts'
import { listServices, type Service } from '../organisations/index.ts'
import type { Db } from '../platform/db.ts'
import { listMunicipalities, type Municipality } from '../reference/index.ts'

/** What the names in a file stand for. Each answers what it found, or the reason why not. */
export type Lookups = {
  service(written: string): Service | string
  programme(written: string): { id: number } | string
  theme(written: string): { id: string } | string
  municipality(written: string): Municipality | string
}

export async function lookUp(db: Db, now: Date): Promise<Lookups> {
  const [services, programmes, themes, municipalities] = await Promise.all([
    listServices(db, now),
    listProgrammes(db),
    listThemes(db),
    listMunicipalities(db),
  ])
  return {
    service: (written) => serviceOf(services, written),
    programme: (written) =>
      programmes.find(({ slug }) => slug === written) ??
      `no programme is called “${written}”; there are: ${listOf(programmes.map(({ slug }) => slug))}`,
    theme: (written) =>
      themes.find(({ id }) => id === written) ??
      `no theme is called “${written}”; there are: ${listOf(themes.map(({ id }) => id))}`,
    municipality: (written) =>
      municipalities.find((one) => one.number === written || namesOf(one).includes(written.toLowerCase())) ??
      `no municipality has this name or number today: “${written}”`,
  }
}

/** A service by its address (lms-bodo) or by its owner's organisation number, when the owner has one service. */
function serviceOf(services: Service[], written: string): Service | string {
  const named = services.find(({ slug }) => slug === written.toLowerCase())
  if (named) return named
  const number = written.replace(/\s/g, '')
  const [owned, ...others] = services.filter((service) => service.ownerOrganisationNumber === number)
  if (!owned)
    return `no service that is running or planned has this address or organisation number: “${written}”`
  if (others.length === 0) return owned
  const slugs = [owned, ...others].map(({ slug }) => slug)
  return `this organisation has ${slugs.length} services; write which one: ${listOf(slugs)}`
}

const namesOf = ({ name, officialName }: Municipality): string[] =>
  [name, ...officialName.split(' – ')].map((one) => one.toLowerCase())

const listOf = (names: string[]): string => (names.length === 0 ? 'none' : names.join(', '))
