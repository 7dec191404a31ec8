import type { Db } from '../src/platform/db.ts'

/** A licence of a service, through the whole of 2026 and 2027 where nothing else is said. */
export async function aLicence(
  db: Db,
  serviceId: number,
  facts: { instrument?: string; validFrom?: string; validTo?: string; addedBy?: number } = {},
): Promise<{ id: number; number: string }> {
  const { instrument = 'eq-5d-5l', validFrom = '2026-01-01', validTo = '2027-12-31' } = facts
  const by = facts.addedBy ?? (await db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()).id
  made += 1
  return db
    .insertInto('instrumentLicences')
    .values({
      ...{ serviceId, instrument, holder: 'Nordlandssykehuset', number: `A-${made}`, validFrom, validTo },
      ...{ addedBy: by, addedAt: new Date('2026-01-01T08:00:00Z') },
    })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()
}

let made = 0
