import type { Db } from '../platform/db.ts'
import type { Person } from './person.ts'
import { roleIn } from './rules.ts'

/** Something that was done or seen. */
export type Deed = {
  /** `room.what-happened`: 'courses.run-moved', 'registrations.participants-seen'. */
  what: string
  /** The unit in which it was done: its managers can read it. */
  serviceId?: number | undefined
  planningGroupId?: number | undefined
  region?: string | undefined
  /** What it was done to. */
  subject?: { kind: string; id: number | string } | undefined
  /** Facts that explain it: ids, dates, numbers. Never what a participant is called or needs. */
  details?: Record<string, string | number | boolean | null | string[] | number[]> | undefined
}

type Doer = Pick<Person, 'id' | 'name' | 'at' | 'roles'>

/** Writes into the audit trail. Call it in the transaction of what it tells of, so that neither stands alone. */
export async function audit(db: Db, person: Doer, ...deeds: Deed[]): Promise<void> {
  if (deeds.length === 0) return
  await db
    .insertInto('auditEntries')
    .values(
      deeds.map(({ what, serviceId, planningGroupId, region, subject, details = {} }) => ({
        at: person.at,
        accountId: person.id,
        who: person.name,
        role: roleIn(person.roles, {
          serviceId: serviceId ?? null,
          planningGroupId: planningGroupId ?? null,
          region: region ?? null,
        }),
        what,
        serviceId: serviceId ?? null,
        planningGroupId: planningGroupId ?? null,
        region: region ?? null,
        subject: subject?.kind ?? null,
        subjectId: subject ? String(subject.id) : null,
        details: JSON.stringify(details),
      })),
    )
    .execute()
}

/** Who did something to this last, if anybody did. */
export const findLastDeed = (
  db: Db,
  { kind, id }: { kind: string; id: number | string },
): Promise<{ who: string; at: Date } | undefined> =>
  db
    .selectFrom('auditEntries')
    .select(['who', 'at'])
    .where('subject', '=', kind)
    .where('subjectId', '=', String(id))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
