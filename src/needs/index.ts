export { needJobs } from './jobs.ts'
export { countNeedsLike } from './queries.ts'
export type { Need } from './report.ts'
