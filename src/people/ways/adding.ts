import type { Db } from '../../platform/db.ts'
import { type Demands, demandsOn, isSureEnough } from '../levels.ts'
import { listPasskeys } from '../passkeys/passkeys.ts'
import type { Person } from '../person.ts'
import { listTied } from './sessions.ts'

/**
 * Whether somebody must sign in more surely before they add or take away a way in. Otherwise whoever reads their mail could
 * tie an identity of their own, and be as sure as is demanded. The first sure way has to be added with what one has.
 */
export async function mustBeSurerToChangeWays(db: Db, demands: Demands, person: Person): Promise<boolean> {
  const ways = demandsOn(demands, person.roles)
    .filter(({ ways }) => !isSureEnough(person.session, ways))
    .flatMap(({ ways }) => ways)
  if (ways.length === 0) return false
  const [tied, passkeys] = await Promise.all([listTied(db, person.id), listPasskeys(db, person.id)])
  return ways.some((way) => ('passkey' in way ? passkeys.length > 0 : tied.includes(way.provider)))
}
