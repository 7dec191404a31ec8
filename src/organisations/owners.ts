import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { listHospitalTrusts, listMunicipalities } from '../reference/index.ts'
import { addOrganisation } from './add.ts'
import type { OrganisationKind } from './rules.ts'

/** Who owns a service: known here, or yet to be written down. */
export type Owner = { id: number } | NewOwner
type NewOwner = {
  kind: OrganisationKind
  name: string
  organisationNumber?: string
  municipalityNumber?: string
  website?: string
}

/** All who are known to own services or could: organisations here, hospital trusts and municipalities. By name. */
export async function listPossibleOwners(db: Db): Promise<string[]> {
  const [known, reference] = await Promise.all([
    db.selectFrom('organisations').select('name').execute(),
    listInReference(db),
  ])
  const names = new Set([...known, ...reference].map(({ name }) => name))
  return [...names].sort(new Intl.Collator('nb').compare)
}

/** The owner somebody names; when nobody is called that, one of the kind they say it is, if they do. */
export async function findOwner(db: Db, name: string, kind?: OrganisationKind): Promise<Owner | undefined> {
  const known = await db
    .selectFrom('organisations')
    .select('id')
    .where(sql<boolean>`lower(${name}) in (lower(name), lower(short_name))`)
    .orderBy('id')
    .executeTakeFirst()
  if (known) return { id: known.id }
  const reference = (await listInReference(db)).find((owner) => isSame(owner.name, name))
  return reference ?? (kind && { kind, name })
}

/** The organisation's number here, written down first if it must be; held until the transaction ends. */
export async function ownerIdOf(db: Db, owner: Owner): Promise<number> {
  const id = 'id' in owner ? owner.id : await added(db, owner)
  await db.selectFrom('organisations').select('id').where('id', '=', id).forUpdate().execute()
  return id
}

async function added(db: Db, owner: NewOwner): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('organisations.name'))`.execute(db)
  const there = await db
    .selectFrom('organisations')
    .select('id')
    .where('kind', '=', owner.kind)
    .where('name', '=', owner.name)
    .executeTakeFirst()
  return there?.id ?? addOrganisation(db, owner)
}

async function listInReference(db: Db): Promise<NewOwner[]> {
  const [trusts, municipalities] = await Promise.all([listHospitalTrusts(db), listMunicipalities(db)])
  return [
    ...trusts.map(({ name, organisationNumber, website }) => ({
      kind: 'hospital-trust' as const,
      name,
      organisationNumber,
      website,
    })),
    ...municipalities.map(({ name, number }) => ({
      kind: 'municipality' as const,
      name: `${name} kommune`,
      municipalityNumber: number,
    })),
  ]
}

const isSame = (one: string, other: string): boolean =>
  one.localeCompare(other, 'nb', { sensitivity: 'accent' }) === 0
