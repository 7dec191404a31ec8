import {
  addOrganisation,
  addService,
  type NewService,
  type OrganisationKind,
} from '../src/organisations/index.ts'
import type { Db } from '../src/platform/db.ts'
import { searchMunicipalities } from '../src/reference/index.ts'

/** The municipality with this name. */
export async function municipality(db: Db, name: string) {
  const [found] = await searchMunicipalities(db, name)
  if (!found) throw new Error(`No municipality is called ${name}`)
  return found
}

type Facts = Partial<Omit<NewService, 'catchment'>> & {
  name: string
  /** Where it is: the name of a municipality. */
  in: string
  owner?: { kind: OrganisationKind; in?: string; name?: string }
  covers?: string[]
}

let made = 0

/** A running service with an owner; say only what matters to the test. */
export async function aService(db: Db, facts: Facts): Promise<{ id: number; slug: string }> {
  const { in: place, owner = { kind: 'hospital-trust' }, covers = [], ...given } = facts
  made += 1
  const { number, name, latitude, longitude } = await municipality(db, place)
  const slug = given.slug ?? `tjeneste-${made}`
  const ownerId = await addOrganisation(db, {
    kind: owner.kind,
    name: owner.name ?? `Eier ${made}`,
    municipalityNumber: owner.in ? (await municipality(db, owner.in)).number : null,
  })
  const id = await addService(db, {
    slug,
    ownerId,
    kind: 'learning-centre',
    about: { nb: 'Vi holder kurs.', nn: 'Vi held kurs.' },
    municipalityNumber: number,
    address: 'Storgata 1',
    postalCode: '8000',
    postalPlace: name,
    latitude,
    longitude,
    openedOn: '2010-01-01',
    ...given,
    catchment: await Promise.all(covers.map(async (covered) => (await municipality(db, covered)).number)),
  })
  return { id, slug }
}
