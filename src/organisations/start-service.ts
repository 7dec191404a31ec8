import { sql } from 'kysely'
import { audit, findLastDeed, isAdministrator, type Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { slugOf } from '../platform/slug.ts'
import { addService, type NewService } from './add.ts'
import { type Owner, ownerIdOf } from './owners.ts'

export type ServiceToStart = Omit<NewService, 'slug' | 'ownerId'> & { owner: Owner }
export type Started = { kind: 'started'; id: number } | { kind: 'exists' }

/** How long the same person sending the same service again is the same sending: a button pressed twice. */
const againMs = 2 * 60_000

/** Makes a service, for an administrator. An owner has one service of a name at a time. */
export const startService = (db: Db, person: Person, { owner, ...facts }: ServiceToStart): Promise<Started> =>
  db.transaction().execute(async (db) => {
    await mustAdminister(db, person)
    const ownerId = await ownerIdOf(db, owner)
    const same = await findSame(db, ownerId, facts.name)
    if (same)
      return (await madeJustNow(db, person, same)) ? { kind: 'started', id: same } : { kind: 'exists' }
    const slug = await freeSlug(db, slugOf(facts.name) || 'tjeneste')
    const id = await addService(db, { ...facts, ownerId, slug })
    await audit(db, person, {
      what: 'organisations.service-added',
      serviceId: id,
      subject: { kind: 'service', id },
      details: { owner: ownerId },
    })
    return { kind: 'started', id }
  })

async function mustAdminister(db: Db, person: Person): Promise<void> {
  const asked = await db.selectNoFrom(isAdministrator(person).as('may')).executeTakeFirst()
  found(asked?.may || undefined)
}

async function findSame(db: Db, ownerId: number, name: string): Promise<number | undefined> {
  const same = await db
    .selectFrom('services')
    .select('id')
    .where('ownerId', '=', ownerId)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .where('closedOn', 'is', null)
    .executeTakeFirst()
  return same?.id
}

async function madeJustNow(db: Db, { name, at }: Person, id: number): Promise<boolean> {
  const last = await findLastDeed(db, { kind: 'service', id })
  return last?.who === name && at.getTime() - last.at.getTime() < againMs
}

/** Names are alike from owner to owner; one at a time looks for an address of its own. */
async function freeSlug(db: Db, wish: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('services.slug'))`.execute(db)
  const rows = await db.selectFrom('services').select('slug').where('slug', 'like', `${wish}%`).execute()
  const taken = new Set(rows.map(({ slug }) => slug))
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wish : `${wish}-${number}`
    if (!taken.has(slug)) return slug
  }
}
