export { needJobs } from './jobs.ts'
export { type Need, reportNeed } from './report.ts'
