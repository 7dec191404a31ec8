export { activityJobs } from './jobs.ts'
export { recordHeld } from './record-held.ts'
