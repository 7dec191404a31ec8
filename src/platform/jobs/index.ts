import type { FastifyBaseLogger } from 'fastify'
import type { Pool } from 'pg'
import { PgBoss, type QueueOptions } from 'pg-boss'
import type { Clock } from '../clock.ts'
import { zone } from '../dates.ts'
import type { Db } from '../db.ts'
import { isDatabaseAway, withoutValues } from '../errors.ts'

/** Something that the service does by itself at set times. A room lists its own in its jobs.ts. */
export type Job = {
  /** `room.what`: its queue in the database, and its name in the log. */
  name: string
  /** When, as cron says it, in Norwegian time: '30 3 * * *' is half past three each night. */
  cron: string
  /** Must bear being run again: a run that was cut off is. */
  run(db: Db, now: Date): Promise<unknown>
}

type Options = {
  db: Db
  pool: Pool
  log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>
  clock: Clock
  jobs: Job[]
  /** How often each copy looks for a job to run. */
  pollSeconds?: number
  retrySeconds?: number
}

export type Jobs = {
  /** Runs a job now, unless it is running or about to. */
  start(name: string): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts running jobs. Copies of the program share the work: each run is done by one of them, and a job never runs twice
 * at the same time. A run that fails is tried again three times; one that was missed while nothing ran is made up for.
 */
export async function startJobs(options: Options): Promise<Jobs> {
  const { db, pool, log, clock, jobs, pollSeconds = 10, retrySeconds = 30 } = options
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    // For dependent jobs, which we have none of. It writes, and every write makes the kept pages stale.
    flowIntervalSeconds: 3600,
  })
  boss.on('error', quietWhenAway(log))
  await boss.start()
  for (const job of jobs) {
    const queue = queueOptions(retrySeconds)
    await boss.createQueue(job.name, { policy: 'exclusive', ...queue })
    await boss.updateQueue(job.name, queue)
    await boss.schedule(job.name, job.cron, null, { tz: zone, missed: 'once' })
    await boss.work(job.name, { pollingIntervalSeconds: pollSeconds }, () =>
      runOnce(job, { db, now: clock(), log }),
    )
  }
  return {
    async start(name) {
      await boss.send(name)
    },
    stop: () => boss.stop({ graceful: true, timeout: 8000 }),
  }
}

const queueOptions = (retrySeconds: number): QueueOptions => ({
  retryLimit: 3,
  retryDelay: retrySeconds,
  retryBackoff: true,
  expireInSeconds: 30 * 60,
  // A copy that dies is missed after a minute, and its run done again by another.
  heartbeatSeconds: 60,
  deleteAfterSeconds: 24 * 60 * 60,
})

type Circumstances = { db: Db; now: Date; log: Options['log'] }

async function runOnce({ name, run }: Job, { db, now, log }: Circumstances): Promise<void> {
  const begun = performance.now()
  try {
    await run(db, now)
    log.info({ job: name, ms: Math.round(performance.now() - begun) }, 'job done')
  } catch (error) {
    const safe = withoutValues(error)
    log.error({ job: name, err: safe }, 'job failed')
    // What is thrown here is kept in the database, where a person's words don't belong.
    throw new Error(safe.code ?? safe.type)
  }
}

/** Logs what goes wrong between jobs; a lost database once a minute, however many look for jobs in it. */
function quietWhenAway(log: Options['log']): (error: Error) => void {
  let quietUntil = 0
  return (error) => {
    if (isDatabaseAway(error)) {
      if (performance.now() < quietUntil) return
      quietUntil = performance.now() + 60_000
    }
    log.warn({ err: withoutValues(error) }, 'trouble with jobs')
  }
}
