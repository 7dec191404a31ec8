import type { Db } from '../../platform/db.ts'
import type { MyPagePart } from '../my-page-parts.ts'
import type { Person } from '../person.ts'

/** All that is kept about somebody who has an account, room by room. */
export async function myData(db: Db, person: Person, parts: MyPagePart[]): Promise<object> {
  const rooms = await Promise.all(parts.map((part) => part.myData?.(db, person) ?? {}))
  return { ...(await ownData(db, person.id)), ...Object.assign({}, ...rooms) }
}

async function ownData(db: Db, id: number) {
  const account = await db
    .selectFrom('accounts')
    .select(['email', 'name', 'locale', 'notify', 'addedAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const [roles, sessions, passkeys, providers, notices, trail] = await Promise.all([
    db
      .selectFrom('roleGrants as g')
      .leftJoin('services as s', 's.id', 'g.serviceId')
      .leftJoin('planningGroups as p', 'p.id', 'g.planningGroupId')
      .where('g.accountId', '=', id)
      .select(['g.role', 'g.heldIn', 's.name as service', 'p.name as planningGroup', 'g.region'])
      .select(['g.validFrom', 'g.validTo'])
      .orderBy('g.validFrom')
      .execute(),
    db
      .selectFrom('signIns')
      .where('accountId', '=', id)
      .select(['startedAt', 'lastSeenAt', 'endedAt', 'method', 'device'])
      .orderBy('startedAt')
      .execute(),
    db
      .selectFrom('passkeys')
      .where('accountId', '=', id)
      .select(['device', 'addedAt', 'lastUsedAt'])
      .execute(),
    db
      .selectFrom('accountIdentities')
      .where('accountId', '=', id)
      .select(['provider', 'addedAt', 'lastUsedAt'])
      .execute(),
    db.selectFrom('notices').where('accountId', '=', id).select(['at', 'title', 'path', 'sentAt']).execute(),
    db
      .selectFrom('auditEntries')
      .where('accountId', '=', id)
      .select(['at', 'role', 'what', 'subject', 'subjectId', 'details'])
      .orderBy('id')
      .execute(),
  ])
  return { account, roles, sessions, passkeys, providers, notices, trail }
}
