export { needJobs } from './jobs.ts'
export type { Need } from './report.ts'
