import type { Job } from '../platform/jobs/index.ts'
import { recordHeld } from './record-held.ts'

/** What this room does by the clock. */
export const activityJobs: Job[] = [{ name: 'activities.record', cron: '*/10 * * * *', run: recordHeld }]
