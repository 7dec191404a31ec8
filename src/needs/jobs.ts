import type { Job } from '../platform/jobs/index.ts'
import { forgetWhoOfOldNeeds } from './queries.ts'

/** What this room does by the clock. */
export const needJobs: Job[] = [{ name: 'needs.forget-who', cron: '33 3 * * *', run: forgetWhoOfOldNeeds }]
