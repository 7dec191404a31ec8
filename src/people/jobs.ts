import type { Db } from '../platform/db.ts'
import type { Job } from '../platform/jobs/index.ts'
import type { Mail } from '../platform/mail/index.ts'
import { sendDailyNotices } from './notices.ts'

const day = 24 * 60 * 60_000

/** What this room does by itself: the day's news, and forgetting what is over. */
export const peopleJobs = (mail: Mail): Job[] => [
  { name: 'people.daily-notices', cron: '0 7 * * *', run: (db, now) => sendDailyNotices(db, mail, now) },
  { name: 'people.forget', cron: '40 3 * * *', run: forget },
]

/** The trail stays; what only served signing in goes. */
export async function forget(db: Db, now: Date): Promise<void> {
  const monthAgo = new Date(now.getTime() - 30 * day)
  const yesterday = new Date(now.getTime() - day)
  await db.deleteFrom('signIns').where('lastSeenAt', '<', monthAgo).execute()
  await db
    .updateTable('signIns')
    .set({ idToken: null })
    .where('idToken', 'is not', null)
    .where('lastSeenAt', '<', yesterday)
    .execute()
  await db.deleteFrom('signInLinks').where('expiresAt', '<', yesterday).execute()
  await db.deleteFrom('signInAttempts').where('madeAt', '<', yesterday).execute()
  await db.deleteFrom('notices').where('sentAt', '<', monthAgo).execute()
}
