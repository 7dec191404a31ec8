import type { Db } from '../platform/db.ts'
import { mails } from './mails/index.ts'
import { letterTo, openMany } from './opened.ts'
import { sameAddress } from './party.ts'
import type { Registrar } from './registrar.ts'

const quietMs = 10 * 60 * 1000

/**
 * Sends the manage links of an address to that address, for every registration it has. Says nothing of whether there are
 * any; asked again within ten minutes it sends nothing more.
 */
export async function sendLinks(db: Db, registrar: Registrar, email: string, now: Date): Promise<void> {
  const rows = await db
    .selectFrom('registrations')
    .select('id')
    .where('person', '=', registrar.secrets.lookup('participant', sameAddress(email)))
    .where('withdrawnAt', 'is', null)
    .where('leftOutAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  const opened = await openMany(
    db,
    registrar,
    rows.map(({ id }) => id),
  )
  const moment = Math.floor(now.getTime() / quietMs)
  await registrar.mail.queue(
    db,
    mails.link,
    ...opened.map((one) => ({ ...letterTo(one), dedupeKey: `link:${one.id}:${moment}` })),
  )
}
