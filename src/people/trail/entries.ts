import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Person } from '../person.ts'
import { isAdministrator, servicesOf } from '../through.ts'

/** Whose trail it is. */
export type Trail = { slug: string; name: string | null; serviceId: number | null }

/** A trail this person may read: a service's own for its managers; what concerns no service for administrators. */
export async function getTrail(db: Db, person: Person, slug: string): Promise<Trail> {
  if (slug === 'systemet') {
    const may = await db.selectNoFrom(isAdministrator(person).as('may')).executeTakeFirst()
    return found(may?.may ? { slug, name: null, serviceId: null } : undefined)
  }
  const service = await db
    .selectFrom('services')
    .select(['id', 'name'])
    .where(sql<string>`'tjeneste-' || id`, '=', slug)
    .where('id', 'in', servicesOf(person, 'manager'))
    .executeTakeFirst()
  const { id, name } = found(service)
  return { slug, name, serviceId: id }
}

export type Entry = Awaited<ReturnType<typeof listEntries>>[number]

/** What was done and seen, newest first. */
export const listEntries = (
  db: Db,
  { serviceId }: Trail,
  { before, limit }: { before?: string | undefined; limit: number },
) =>
  db
    .selectFrom('auditEntries')
    .select(['id', 'at', 'who', 'role', 'what', 'subject', 'subjectId', 'details'])
    .where('serviceId', serviceId === null ? 'is' : '=', serviceId)
    .$if(serviceId === null, (query) => query.where('planningGroupId', 'is', null))
    .$if(before !== undefined, (query) => query.where('id', '<', before as string))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
