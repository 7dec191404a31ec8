import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import { openMany } from './opened.ts'
import type { Registrar } from './registrar.ts'
import type { Role } from './rules.ts'

/** Somebody who has a seat, and an address to write to: that of the one who signed the party up. */
export type Reachable = {
  registration: number
  member: number
  role: Role
  name: string
  address: string
  locale: Locale
}

/** All who have a seat on a run and can be written to. What is asked of them is for the caller to justify; no look is noted for a mail. */
export async function listReachable(
  db: Db,
  registrar: Pick<Registrar, 'keys'>,
  run: number,
): Promise<Reachable[]> {
  const rows = await db
    .selectFrom('registrations')
    .select(['id', 'roles'])
    .where('runId', '=', run)
    .where('confirmedAt', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .where('sealed', 'is not', null)
    .execute()
  const rolesOf = new Map(rows.map(({ id, roles }) => [id, roles as Role[]]))
  const opened = await openMany(db, registrar, [...rolesOf.keys()])
  return opened
    .filter(({ party }) => party.contact.email !== '')
    .flatMap(({ id, party: { contact }, locale }) =>
      (rolesOf.get(id) ?? []).map((role, member) => ({
        registration: id,
        member,
        role,
        name: contact.name,
        address: contact.email,
        locale,
      })),
    )
}
