export { needJobs } from './jobs.ts'
export { countNeedsLike, countNeedsNear } from './queries.ts'
export type { Need } from './report.ts'
