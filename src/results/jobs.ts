import type { Job } from '../platform/jobs/index.ts'
import { layResults } from './keeping/lay.ts'
import { poolResults } from './keeping/pool.ts'

/** What this room does by the clock: counts what has closed, after it was closed, and makes up the pools. */
export const resultJobs: Job[] = [
  { name: 'results.lay', cron: '7 3 * * *', run: layResults },
  { name: 'results.pool', cron: '37 4 * * *', run: poolResults },
]
