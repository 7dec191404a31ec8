import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { checkEdition } from './check-edition.ts'
import { type Edition, parseEdition } from './edition.ts'
import { readTexts, referenceFolder } from './folder.ts'
import { bareName } from './rules.ts'

/**
 * Puts the edition in data/reference into the tables when it isn't there already: all of it or nothing. Cheap to call
 * at every start, and safe when several copies start at once. A municipality no longer in the files is marked
 * dissolved rather than removed, since services and courses may point at it.
 */
export async function loadReference(db: Db, folder = referenceFolder): Promise<'loaded' | 'unchanged'> {
  const { texts, hash } = await readTexts(folder)
  if (await isLoaded(db, hash)) return 'unchanged'
  const edition = parseEdition(texts)
  checkEdition(edition)
  return db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('reference'))`.execute(db)
    if (await isLoaded(db, hash)) return 'unchanged'
    await putInTables(db, edition)
    await put(db, 'reference_loads', 'id', [{ id: true, hash, loaded_at: new Date() }])
    return 'loaded'
  })
}

async function isLoaded(db: Db, hash: string): Promise<boolean> {
  const { rows } = await sql`select from reference_loads
    where hash = ${hash} and exists (select from municipalities)`.execute(db)
  return rows.length > 0
}

async function putInTables(db: Db, edition: Edition): Promise<void> {
  await replace(db, 'municipality_code_changes', edition.code_changes)
  await makeRoom(db, edition)
  await put(db, 'health_regions', 'name', edition.health_regions)
  await put(db, 'hospital_trusts', 'organisation_number', edition.hospital_trusts)
  await put(db, 'counties', 'number', edition.counties)
  await put(db, 'municipalities', 'number', municipalityRows(edition))
  await replace(db, 'municipality_names', nameRows(edition))
  await replace(db, 'municipality_neighbours', bothWays(edition))
  await removeUnused(db, edition)
}

/** Frees the names and areas of what is no longer in the files, so that what took over from it can have them. */
async function makeRoom(db: Db, { municipalities, hospital_trusts }: Edition): Promise<void> {
  await sql`update municipalities m set dissolved_on = coalesce(
      (select max(changed_on) from municipality_code_changes where old_number = m.number), current_date)
    where dissolved_on is null and number <> all(${municipalities.map((one) => one.number)})`.execute(db)
  await sql`update hospital_trusts set area = null
    where organisation_number <> all(${hospital_trusts.map((one) => one.organisation_number)})`.execute(db)
}

function municipalityRows({ municipalities, hospital_trusts }: Edition): object[] {
  const trusts = new Map(hospital_trusts.map((trust) => [trust.area, trust.organisation_number]))
  return municipalities.map(({ trust_area, ...one }) => ({
    ...one,
    trust_number: trusts.get(trust_area),
    dissolved_on: null,
  }))
}

function nameRows({ municipalities, place_names }: Edition): object[] {
  const official = municipalities.flatMap(({ number, name, official_name }) =>
    [name, bareName(name), ...official_name.split(' – ')].map((name) => ({
      municipality_number: number,
      name,
    })),
  )
  const each = new Map(
    [...official, ...place_names].map((row) => [`${row.municipality_number} ${row.name}`, row]),
  )
  return [...each.values()]
}

const bothWays = ({ neighbours }: Edition): object[] =>
  neighbours.flatMap((pair) => [
    pair,
    { municipality_number: pair.neighbour_number, neighbour_number: pair.municipality_number },
  ])

async function removeUnused(db: Db, { counties, hospital_trusts, health_regions }: Edition): Promise<void> {
  await sql`delete from counties c where number <> all(${counties.map((one) => one.number)})
    and not exists (select from municipalities where county_number = c.number)`.execute(db)
  await sql`delete from hospital_trusts t
    where organisation_number <> all(${hospital_trusts.map((one) => one.organisation_number)})
    and not exists (select from municipalities where trust_number = t.organisation_number)`.execute(db)
  await sql`delete from health_regions r where name <> all(${health_regions.map((one) => one.name)})
    and not exists (select from hospital_trusts where health_region = r.name)`.execute(db)
}

/** Inserts the rows, or overwrites those that have the same key. */
async function put(db: Db, table: string, key: string, rows: object[]): Promise<void> {
  const columns = columnsOf(rows)
  await sql`${insert(table, rows)} on conflict (${sql.ref(key)})
    do update set (${columns()}) = row(${columns('excluded.')})`.execute(db)
}

/** Makes the rows all that the table holds. */
async function replace(db: Db, table: string, rows: object[]): Promise<void> {
  await sql`delete from ${sql.table(table)}`.execute(db)
  await insert(table, rows).execute(db)
}

// One parameter however many rows; the table itself says what type each column has.
const insert = (table: string, rows: object[]) => {
  const columns = columnsOf(rows)
  return sql`insert into ${sql.table(table)} (${columns()})
    select ${columns()} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`
}

const columnsOf =
  (rows: object[]) =>
  (prefix = '') =>
    sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(prefix + column)))
