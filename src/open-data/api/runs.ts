import { z } from 'zod'
import { findPublicRun, listPublicRuns, type PublicRun, paths, signupAt } from '../../courses/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import { type Search, searchRuns } from '../../search/index.ts'
import { idParams, searchParameters } from './parameters.ts'
import { withPlace } from './place.ts'
import { problemSchema, refuse } from './problem.ts'
import { address, iso, isoOrNull, listOf, moment, text } from './text.ts'

export const runSchema = z
  .object({
    id: z.int(),
    course: z.object({ id: z.int(), slug: z.string(), title: text }),
    service: z.object({ id: z.int(), slug: z.string(), name: z.string() }),
    municipality: z.object({ number: z.string(), name: z.string() }),
    mode: z.enum(['in-person', 'digital', 'hybrid', 'self-study']),
    language: z.string(),
    targetGroups: z.array(z.string()),
    place: z
      .object({ name: z.string(), address: z.string(), latitude: z.number(), longitude: z.number() })
      .nullable()
      .describe('Null when it is on screen'),
    startsAt: moment,
    endsAt: moment,
    sessions: z.array(z.object({ day: z.int(), startsAt: moment, endsAt: moment })),
    signup: z
      .enum(['open', 'referral', 'closed'])
      .describe('How somebody gets in at this moment; open means the waiting list too, when no seat is left'),
    signupClosesAt: moment,
    seatsTotal: z.int(),
    seatsLeft: z.int(),
    waiting: z.int().describe('How many parties are on the waiting list'),
    waitWeeks: z
      .int()
      .nullable()
      .describe('How long such a wait has been, in weeks: the median of the last year'),
    fee: z.int().describe('In kroner'),
    cancelledAt: moment.nullable(),
    cancelledBecause: text.nullable(),
    updatedAt: moment,
    url: address,
    distanceKm: z
      .number()
      .nullable()
      .optional()
      .describe('As the crow flies, when a municipality is asked; null on screen'),
  })
  .meta({ id: 'Run', description: 'A course held once, with dates and seats' })

export type RunJson = z.output<typeof runSchema>

const tags = ['courses']

export function runsApi(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get(
    '/api/v1/runs',
    {
      config: { cached: true },
      schema: {
        operationId: 'listRuns',
        tags,
        summary: 'Find runs by the same words and filters as the page does',
        querystring: searchParameters,
        response: { 200: listOf(runSchema, 'RunList'), 422: problemSchema },
      },
    },
    async ({ query, here }, reply) => {
      const search = await withPlace(db, query)
      return 'fault' in search ? refuse(reply, search.fault) : findRunList(db, search, here)
    },
  )

  app.get(
    '/api/v1/runs/:id',
    {
      config: { cached: true },
      schema: {
        operationId: 'getRun',
        tags,
        summary: 'One run; past and cancelled ones are kept',
        params: idParams,
        response: { 200: runSchema, 404: problemSchema },
      },
    },
    async ({ params, here }) => runAsJson(found(await findPublicRun(db, params.id)), here),
  )
}

/** The runs that a search finds, as they are answered. */
export async function findRunList(db: Db, search: Search, here: Where) {
  const { where, items, total } = await searchRuns(db, search, here.now)
  const km = new Map(items.map((hit) => [hit.run.id, hit.km]))
  const runs = await listPublicRuns(db, [...km.keys()])
  return {
    items: runs.map((run) => ({
      ...runAsJson(run, here),
      ...(where.kind === 'known' && { distanceKm: rounded(km.get(run.id) ?? null) }),
    })),
    total,
    page: search.page,
    size: search.size,
  }
}

type Where = { baseUrl: string; now: Date }

export function runAsJson(run: PublicRun, { baseUrl, now }: Where): RunJson {
  return {
    id: run.id,
    course: { id: run.courseId, slug: run.courseSlug, title: run.title },
    service: { id: run.serviceId, slug: run.serviceSlug, name: run.serviceName },
    municipality: { number: run.municipalityNumber, name: run.municipalityName },
    mode: run.mode,
    language: run.language,
    targetGroups: run.targetGroups,
    place:
      run.mode === 'digital' || run.mode === 'self-study'
        ? null
        : { name: run.place, address: run.address, latitude: run.latitude, longitude: run.longitude },
    startsAt: iso(run.startsAt),
    endsAt: iso(run.endsAt),
    sessions: run.sessions.map(({ day, startsAt, endsAt }) => ({
      day,
      startsAt: iso(startsAt),
      endsAt: iso(endsAt),
    })),
    signup: signupOf(run, now),
    signupClosesAt: iso(run.signupClosesAt),
    seatsTotal: run.seats.total,
    seatsLeft: run.seats.left,
    waiting: run.seats.waiting,
    waitWeeks: run.waitWeeks,
    fee: run.fee,
    cancelledAt: isoOrNull(run.cancelledAt),
    cancelledBecause: run.cancelledBecause,
    updatedAt: iso(run.updatedAt),
    url: baseUrl + paths.run(run.courseSlug, run.slug),
  }
}

/** A program is told only what it can do now: sign up (or wait), refer, or neither. */
function signupOf(run: PublicRun, now: Date): RunJson['signup'] {
  const signup = signupAt(run, run.seats, now)
  if (signup === 'referral') return 'referral'
  return signup === 'open' || signup === 'waiting-list' ? 'open' : 'closed'
}

const rounded = (km: number | null): number | null => km && Math.round(km * 10) / 10
