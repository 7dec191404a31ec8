import rateLimit, { type FastifyRateLimitStoreCtor, normalizeIP } from '@fastify/rate-limit'
import type { FastifyRequest, RouteOptions } from 'fastify'
import { sql } from 'kysely'
import type { Clock } from './clock.ts'
import type { Db } from './db.ts'
import type { Job } from './jobs/index.ts'
import { executePrepared } from './prepared.ts'
import type { Secrets } from './secrets.ts'
import type { App } from './web.ts'

const minute = 60_000
const hour = 60 * minute

type Parts = { db: Db; secrets: Secrets; clock: Clock }

/**
 * Refuses with 429 whoever asks too often, on routes that set a limit (`perMinute`, `perTarget` in their config). Copies of
 * the program count together, in the database. Call it before the rooms are mounted.
 */
export async function limitRequests(app: App, { db, secrets, clock }: Parts): Promise<void> {
  const keyOf = (request: FastifyRequest, what: string) =>
    secrets
      .lookup('rate limit', `${request.method} ${request.routeOptions.url} ${what}`)
      .toString('base64url')

  app.addHook('onRoute', (route) => {
    const { perMinute, perTarget } = route.config ?? {}
    if (perMinute) route.config = { ...route.config, rateLimit: { max: perMinute, timeWindow: minute } }
    if (perTarget) limitTarget(app, route, perTarget, keyOf)
  })
  await app.register(rateLimit, {
    global: false,
    store: storeIn(db, clock),
    keyGenerator: (request) => keyOf(request, `from ${normalizeIP(request.ip)}`),
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
  })
}

type PerTarget = NonNullable<NonNullable<RouteOptions['config']>['perTarget']>
type KeyOf = (request: FastifyRequest, what: string) => string

/** Whom a request is about is known when its body has been read: later than whom it is from. */
function limitTarget(app: App, route: RouteOptions, { perHour, of }: PerTarget, keyOf: KeyOf): void {
  const count = app.createRateLimit({
    max: perHour,
    timeWindow: hour,
    keyGenerator: (request) => keyOf(request, `about ${of(request)?.toLowerCase()}`),
  })
  route.preHandler = [route.preHandler ?? []].flat().concat(async (request, reply) => {
    if (!of(request)) return
    const counted = await count(request)
    if (counted.isAllowed || !counted.isExceeded) return
    reply.header('retry-after', counted.ttlInSeconds)
    throw Object.assign(new Error('Asked about too often'), { statusCode: 429 })
  })
}

/** The counts, as the plugin asks for them. */
const storeIn = (db: Db, clock: Clock): FastifyRateLimitStoreCtor =>
  class {
    incr: InstanceType<FastifyRateLimitStoreCtor>['incr'] = (key, done, windowMs) => {
      countHit(db, key, { now: clock(), windowMs }).then(
        (counted) => done(null, counted),
        (error) => done(error),
      )
    }
    child = () => this
  }

async function countHit(db: Db, key: string, { now, windowMs }: { now: Date; windowMs: number }) {
  const until = new Date(now.getTime() + windowMs)
  const [row] = await executePrepared(
    db,
    sql<{ hits: number; resetsAt: Date }>`
      insert into rate_limits as kept (key, hits, resets_at) values (${Buffer.from(key, 'base64url')}, 1, ${until})
      on conflict (key) do update set
        hits = case when kept.resets_at <= ${now} then 1 else kept.hits + 1 end,
        resets_at = case when kept.resets_at <= ${now} then excluded.resets_at else kept.resets_at end
      returning hits, resets_at`,
  )
  return { current: row?.hits ?? 1, ttl: (row?.resetsAt ?? until).getTime() - now.getTime() }
}

/** Forgets counts whose time is over. */
export const rateLimitJobs: Job[] = [
  {
    name: 'rate-limits.forget',
    cron: '17 * * * *',
    run: (db, now) => db.deleteFrom('rateLimits').where('resetsAt', '<', now).execute(),
  },
]
