import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { capabilityHash } from '../platform/secrets.ts'
import { listRolesHeld } from './grants.ts'
import { type HeldRole, isAlive, isFresh, lasts, roleIn } from './rules.ts'

/** Who asks, and when: what other rooms look things up through. */
export type Person = {
  id: number
  name: string
  email: string
  locale: Locale
  /** The moment of the request: roles count as they are then. */
  at: Date
  /** The roles held now, for showing. What the person may see is looked up with `servicesOf` and the like. */
  roles: HeldRole[]
  session: {
    id: number
    isFresh: boolean
    method: string
    provider: string | null
    acr: string | null
  }
}

/** The roles somebody holds in a service, as the trail keeps them: "coordinator, manager". */
export const roleInService = ({ roles }: Pick<Person, 'roles'>, serviceId: number): string =>
  roleIn(roles, { serviceId })

const touchMs = 60_000 // every write makes kept public pages stale, so not at each request

/** Who holds this session token, if the session is still alive; being asked counts as being there. */
export async function findPersonByToken(db: Db, token: string, now: Date): Promise<Person | undefined> {
  const [row] = await sessionOf(db, { hash: capabilityHash(token) })
  if (!row || !isAlive(row, now)) return undefined
  const fresh = isFresh(row, now)
  if (now.getTime() - row.lastSeenAt.getTime() >= touchMs) await touch(db, row.session, now, fresh)
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    locale: row.locale as Locale,
    at: now,
    roles: await listRolesHeld(db, row.id, now),
    session: { id: row.session, isFresh: fresh, method: row.method, provider: row.provider, acr: row.acr },
  }
}

/** Asked at every page of somebody who is signed in. */
const sessionOf = preparedOnce((db, { hash }: { hash: Buffer }) =>
  db
    .selectFrom('signIns as s')
    .innerJoin('accounts as a', 'a.id', 's.accountId')
    .where('s.tokenHash', '=', hash)
    .where('a.closedAt', 'is', null)
    .select(['a.id', 'a.name', 'a.email', 'a.locale', 's.id as session', 's.method', 's.provider', 's.acr'])
    .select(['s.startedAt', 's.lastSeenAt', 's.wentIdleAt', 's.endedAt']),
)

async function touch(db: Db, id: number, now: Date, fresh: boolean): Promise<void> {
  await db
    .updateTable('signIns')
    .set((eb) => ({
      lastSeenAt: now,
      ...(!fresh && { wentIdleAt: eb.fn.coalesce('wentIdleAt', eb.val(now)) }),
    }))
    .where('id', '=', id)
    .where('lastSeenAt', '>', new Date(now.getTime() - lasts.idleMs))
    .execute()
}
