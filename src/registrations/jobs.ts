import type { Job } from '../platform/jobs/index.ts'
import type { Registrar } from './registrar.ts'
import { remind } from './remind.ts'
import { deleteInTime } from './retention.ts'
import { sweep } from './sweep.ts'
import { refreshWaits } from './waits.ts'

/** What this room does by the clock. Each may be run at any time, again, and on several machines at once. */
export const registrationJobs = (registrar: Registrar): Job[] => [
  { name: 'registrations.sweep', cron: '* * * * *', run: (db, now) => sweep(db, registrar, now) },
  { name: 'registrations.remind', cron: '7 8-20 * * *', run: (db, now) => remind(db, registrar, now) },
  { name: 'registrations.retention', cron: '23 3 * * *', run: (db, now) => deleteInTime(db, registrar, now) },
  { name: 'registrations.waits', cron: '41 3 * * *', run: (db, now) => refreshWaits(db, now) },
]
