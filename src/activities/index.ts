export { activityJobs } from './jobs.ts'
export { activitiesOnMyPage } from './on-my-page.ts'
export { recordHeld } from './record-held.ts'
