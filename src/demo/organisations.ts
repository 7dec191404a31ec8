import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { ServicePlan } from './rows.ts'

/** Organisations of users that take part in the demo courses; templates name them by their short name. */
const userOrganisations = [
  { name: 'Funksjonshemmedes Fellesorganisasjon', shortName: 'FFO' },
  { name: 'Samarbeidsforumet av funksjonshemmedes organisasjoner', shortName: 'SAFO' },
  { name: 'Norsk Forbund for Utviklingshemmede', shortName: 'NFU' },
  { name: 'Cerebral Parese-foreningen', shortName: 'CP-foreningen' },
  { name: 'Autismeforeningen i Norge', shortName: 'Autismeforeningen' },
  { name: 'Barn av rusmisbrukere', shortName: 'BAR' },
  { name: 'Diabetesforbundet', shortName: 'Diabetesforbundet' },
]

/** Writes the health regions and trusts of the reference data, the municipalities that own services, and the user organisations. */
export async function writeOrganisations(db: Db, services: ServicePlan[]): Promise<void> {
  await sql`insert into organisations (kind, name, organisation_number, website, demo)
    select 'health-region', full_name, organisation_number, website, true from health_regions
    on conflict do nothing`.execute(db)
  await sql`insert into organisations (kind, name, organisation_number, website, parent_id, demo)
    select 'hospital-trust', t.name, t.organisation_number, t.website, region.id, true
    from hospital_trusts t
    join health_regions r on r.name = t.health_region
    join organisations region on region.kind = 'health-region' and region.organisation_number = r.organisation_number
    on conflict do nothing`.execute(db)
  await sql`insert into organisations (kind, name, short_name, demo)
    select 'user-organisation', name, short_name, true
    from jsonb_to_recordset(${JSON.stringify(userOrganisations.map(({ name, shortName }) => ({ name, short_name: shortName })))}::jsonb)
      as t (name text, short_name text)
    on conflict do nothing`.execute(db)
  await writeOwners(db, services)
}

async function writeOwners(db: Db, services: ServicePlan[]): Promise<void> {
  const owners = new Map(
    services
      .filter(({ service }) => service.kind !== 'learning-centre')
      .map(({ owner, service }) => [owner, { name: owner, municipality_number: service.municipalityNumber }]),
  )
  await sql`insert into organisations (kind, name, municipality_number, demo)
    select 'municipality', name, municipality_number, true
    from jsonb_to_recordset(${JSON.stringify([...owners.values()])}::jsonb) as t (name text, municipality_number text)
    on conflict do nothing`.execute(db)
}
