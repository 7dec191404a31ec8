import { sql } from 'kysely'
import { isAdministrator, type Person } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import type { Municipality } from '../reference/index.ts'
import type { Nearness, OrganisationKind, ServiceKind } from './rules.ts'

/** A service (tjeneste) with its owner and place. */
export type Service = Awaited<ReturnType<typeof getServiceBySlug>>

/** A municipality that a service covers. */
export type CatchmentPart = Awaited<ReturnType<typeof listCatchment>>[number]

/** An organisation (virksomhet). */
export type Organisation = Awaited<ReturnType<typeof listOrganisations>>[number]

/** A service as a person in some municipality meets it: why it is shown, and how far away it is. */
export type ServiceNear = Awaited<ReturnType<typeof servicesNear>>[number]

/** The service with this number, closed or not. */
export const findService = (db: Db, id: number): Promise<Service | undefined> =>
  services(db).where('s.id', '=', id).executeTakeFirst()

/** The service with this address, closed or not; not-found when there is none. */
export const getServiceBySlug = async (db: Db, slug: string) =>
  found(await services(db).where('s.slug', '=', slug).executeTakeFirst())

/** Every service that is running or planned, by county and name. */
export const listServices = (db: Db, now: Date): Promise<Service[]> =>
  services(db).where(isNotClosed(now)).orderBy('c.name').orderBy(sql`s.name collate "nb-x-icu"`).execute()

/** Every service there is or was, by name, for an administrator; nothing for others. */
export const listEveryService = (db: Db, person: Person): Promise<Service[]> =>
  services(db).where(isAdministrator(person)).orderBy(sql`s.name collate "nb-x-icu"`).execute()

/**
 * The services for a person in a municipality: its own (located there or owned by it), then those that cover it, then
 * the `nearest` others by distance; within each, running before planned. A closed one is never among them.
 */
export const servicesNear = (
  db: Db,
  municipality: Pick<Municipality, 'number' | 'latitude' | 'longitude'>,
  now: Date,
  nearest = 3,
) =>
  db
    .with('near', () => servicesWithNearness(db, municipality).where(isNotClosed(now)))
    .with('placed', (db) => db.selectFrom('near').selectAll().select(placeAmongEqual(now).as('place')))
    .selectFrom('placed')
    .selectAll()
    .where((eb) => eb.or([eb('nearness', '<>', 'nearest'), eb('place', '<=', nearest)]))
    .orderBy(sql`array_position(array['own', 'catchment', 'nearest'], nearness)`)
    .orderBy('place')
    .$narrowType<{ kind: ServiceKind; ownerKind: OrganisationKind }>()
    .execute()

/** The municipalities that a service covers, by county and name. */
export const listCatchment = (db: Db, serviceId: number) =>
  db
    .selectFrom('serviceCatchments as sc')
    .innerJoin('municipalities as m', 'm.number', 'sc.municipalityNumber')
    .innerJoin('counties as c', 'c.number', 'm.countyNumber')
    .where('sc.serviceId', '=', serviceId)
    .where('m.dissolvedOn', 'is', null)
    .select([
      'm.number',
      'm.name',
      'c.name as countyName',
      municipalitiesIn('c.number').as('municipalitiesInCounty'),
    ])
    .orderBy('c.name')
    .orderBy('m.name')
    .execute()

/** Health regions, hospital trusts, municipalities, user organisations: those that own services or take part in courses. */
export const listOrganisations = (db: Db) =>
  db
    .selectFrom('organisations')
    .selectAll()
    .$narrowType<{ kind: OrganisationKind }>()
    .orderBy('kind')
    .orderBy(sql`name collate "nb-x-icu"`)
    .execute()

const municipalitiesIn = (county: string) =>
  sql<number>`(select count(*)::int from municipalities where county_number = ${sql.ref(county)} and dissolved_on is null)`

const services = (db: Db) =>
  db
    .selectFrom('services as s')
    .innerJoin('organisations as o', 'o.id', 's.ownerId')
    .innerJoin('municipalities as m', 'm.number', 's.municipalityNumber')
    .innerJoin('counties as c', 'c.number', 'm.countyNumber')
    .selectAll('s')
    .select([
      'o.name as ownerName',
      'o.kind as ownerKind',
      'o.organisationNumber as ownerOrganisationNumber',
      'o.website as ownerWebsite',
      'm.name as municipalityName',
      'm.countyNumber',
      'c.name as countyName',
    ])
    .$narrowType<{ kind: ServiceKind; ownerKind: OrganisationKind }>()

type Place = Pick<Municipality, 'number' | 'latitude' | 'longitude'>

const servicesWithNearness = (db: Db, { number, latitude, longitude }: Place) =>
  services(db)
    .leftJoin('serviceCatchments as sc', (on) =>
      on.onRef('sc.serviceId', '=', 's.id').on('sc.municipalityNumber', '=', number),
    )
    .select([
      sql<Nearness>`case
        when s.municipality_number = ${number} then 'own'
        when o.kind = 'municipality' and o.municipality_number = ${number} then 'own'
        when sc.service_id is not null then 'catchment'
        else 'nearest' end`.as('nearness'),
      sql<number>`distance_km(s.latitude, s.longitude, ${latitude}, ${longitude})`.as('km'),
    ])

const placeAmongEqual = (now: Date) =>
  sql<number>`(row_number() over (
    partition by nearness
    order by opened_on is null or opened_on > ${dayOf(now)}, km, name collate "nb-x-icu"
  ))::int`

const isNotClosed = (now: Date) => sql<boolean>`(s.closed_on is null or s.closed_on > ${dayOf(now)})`
