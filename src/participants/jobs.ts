import type { Job } from '../platform/jobs/index.ts'
import type { Registrar } from '../registrations/index.ts'
import { tellNews } from './news.ts'

/** What this room does by the clock: news of sign-ups, gathered so that ten of them are one mail. */
export const participantJobs = (registrar: Registrar): Job[] => [
  { name: 'participants.news', cron: '*/10 * * * *', run: (db, now) => tellNews(db, registrar, now) },
]
