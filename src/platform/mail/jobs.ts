import type { Job } from '../jobs/index.ts'
import { forgetSettled } from './outbox.ts'

const days = 24 * 60 * 60_000

/** Forgets mails that were settled three months ago: long enough that no dedupe key is still tried. */
export const mailJobs: Job[] = [
  {
    name: 'mail.forget',
    cron: '53 3 * * *',
    run: (db, now) => forgetSettled(db, new Date(now.getTime() - 90 * days)),
  },
]
