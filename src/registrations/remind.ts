import type { Db } from '../platform/db.ts'
import { mails } from './mails/index.ts'
import { letterTo, openMany } from './opened.ts'
import type { Registrar } from './registrar.ts'

const hour = 60 * 60 * 1000
const reminders = [
  { days: 7, within: 48 * hour },
  { days: 1, within: 20 * hour },
]

/**
 * Queues the reminders that are due, a week and a day before a run begins. Safe to run often: each is queued once for each
 * start, and not to somebody who got seats a moment ago.
 */
export async function remind(db: Db, registrar: Registrar, now: Date): Promise<number> {
  let queued = 0
  for (const { days, within } of reminders) {
    const latest = now.getTime() + days * 24 * hour
    const rows = await db
      .selectFrom('registrations as g')
      .innerJoin('runs as r', 'r.id', 'g.runId')
      .select(['g.id', 'r.startsAt'])
      .where('r.startsAt', '<=', new Date(latest))
      .where('r.startsAt', '>', new Date(latest - within))
      .where('r.cancelledAt', 'is', null)
      .where('g.confirmedAt', '<=', new Date(now.getTime() - 12 * hour))
      .where('g.withdrawnAt', 'is', null)
      .where('g.sealed', 'is not', null)
      .execute()
    const starts = new Map(rows.map(({ id, startsAt }) => [id, startsAt]))
    const opened = await openMany(db, registrar, [...starts.keys()])
    await registrar.mail.queue(
      db,
      mails.reminder,
      ...opened
        .filter(({ party }) => party.contact.email !== '')
        .map((one) => ({
          ...letterTo(one),
          dedupeKey: `reminder:${one.id}:${days}:${starts.get(one.id)?.toISOString()}`,
        })),
    )
    queued += opened.length
  }
  return queued
}
