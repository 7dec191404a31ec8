import { sql } from 'kysely'
import { type Person, roleInService } from '../people/index.ts'
import type { Db } from '../platform/db.ts'

/** For what somebody looks at participants; the words are in manage-texts. */
export const lookedFor = ['list', 'one', 'attendance', 'message', 'certificate', 'paper', 'export'] as const
export type LookedFor = (typeof lookedFor)[number]

const oneLookMs = 15 * 60_000

/**
 * Writes down that somebody looked at these registrations, for those whom they are about. Call it in the transaction that
 * reads them. The same list opened again within a quarter of an hour is the same look.
 */
export async function noteViews(
  db: Db,
  person: Person,
  serviceId: number,
  registrations: number[],
  why: LookedFor,
): Promise<void> {
  const since = new Date(person.at.getTime() - oneLookMs)
  await sql`
    insert into participant_views (registration_id, at, viewer, role, why)
    select id, ${person.at}::timestamptz, ${person.name}::text, ${roleInService(person, serviceId)}::text, ${why}::text
    from unnest(${registrations}::int[]) as looked (id)
    where not exists (
      select from participant_views v
      where v.registration_id = looked.id and v.viewer = ${person.name} and v.why = ${why} and v.at > ${since}
    )`.execute(db)
}
