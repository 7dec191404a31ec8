import type { FastifyReply, FastifyRequest } from 'fastify'
import { serviceStaff, signedIn } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { inLanguage } from '../platform/localised.ts'
import type { App, Tools } from '../platform/web.ts'
import { runChart, xmrChart } from '../statistics/index.ts'
import {
  commentsSchema,
  fhirContent,
  idParams,
  nationParams,
  problemSchema,
  regionParams,
  resultsSchema,
  seriesQuery,
  seriesSchema,
  yearQuery,
} from './api-schemas.ts'
import { resultsOf } from './asking/results-of.ts'
import { type Series, seriesOf } from './asking/series-of.ts'
import { commentsFor } from './comments/pages.ts'
import { gatherBundle } from './export/fhir/gather-bundle.ts'
import type { Unit } from './protection/tables.ts'
import { readers, readersOfRegions } from './who.ts'

const tags = ['evaluations']
const problems = { 404: problemSchema, 422: problemSchema }

/** What was answered, for programs: what the pages show, with the same protection. Pools are for everybody, the rest for who is signed in. */
export function resultsApi(app: App, { db }: Pick<Tools, 'db'>): void {
  for (const unit of units) {
    asJson(app, db, unit)
    asFhir(app, db, unit)
  }
  app.get(
    '/api/v1/evaluations/courses/:id/series',
    {
      config: readers.config,
      schema: {
        operationId: 'getCourseSeries',
        tags,
        summary: 'One question over the runs of a course, as a run chart',
        params: idParams,
        querystring: seriesQuery,
        response: { 200: seriesSchema, ...problems },
      },
    },
    async (request) =>
      (await seriesOf(db, signedIn(request), { courseId: request.params.id, ...request.query })) ??
      neverAsked(request.query),
  )
  app.get(
    '/api/v1/evaluations/runs/:id/comments',
    {
      config: readers.config,
      schema: {
        ...{ operationId: 'getRunComments', tags, params: idParams },
        summary: 'Own words about a run that have been looked through; for its staff and planning group',
        response: { 200: commentsSchema, 404: problemSchema },
      },
    },
    async (request) => {
      const { unread, ...comments } = await commentsFor(db, signedIn(request), request.params.id)
      return { ...comments, unread: unread.length }
    },
  )
}

function asJson(app: App, db: Db, unit: ApiUnit): void {
  const { path, name, summary, config = {}, params, isPublic } = unit
  app.get(
    `/api/v1/evaluations/${path}`,
    {
      config,
      schema: {
        ...{ operationId: `get${name}Results`, tags, summary, params, querystring: yearQuery },
        response: { 200: resultsSchema, ...problems },
      },
    },
    async (request, reply) => {
      if (isPublic) readable(reply)
      return reply.send(await resultsFor(db, unit, request))
    },
  )
}

function asFhir(app: App, db: Db, unit: ApiUnit): void {
  const { path, name, config = {}, params, isPublic } = unit
  app.get(
    `/api/v1/evaluations/${path}/fhir`,
    {
      config,
      schema: {
        ...{ operationId: `get${name}ResultsAsFhir`, tags, params, querystring: yearQuery },
        summary: 'The same as FHIR: a bundle of questionnaires, measures and their reports',
        response: { 200: fhirContent, ...problems },
      },
    },
    async (request, reply) => {
      if (isPublic) readable(reply)
      const { here } = request
      const results = await resultsFor(db, unit, request)
      const title = inLanguage(results.title, here.locale).text
      const bundle = await gatherBundle(db, results, { ...here, name: title })
      return reply.type('application/fhir+json').send(bundle as never) // what FHIR says of it is more than the schema does
    },
  )
}

type Request = FastifyRequest & { params: Given; query: { year?: number | undefined } }

const resultsFor = (db: Db, { isPublic, unitOf }: ApiUnit, request: unknown) => {
  const asked = request as Request // read by the schema of its route
  const who = isPublic ? 'public' : signedIn(asked)
  return resultsOf(db, who, { unit: unitOf(asked.params), period: asked.query.year ?? 'all' })
}

const neverAsked = ({ measure }: { measure: Series['measure'] }) => ({
  ...{ measure, points: [], waiting: [], marks: [], phases: [], better: 'too-few' as const },
  ...{ runChart: runChart([]), xmrChart: xmrChart([]) },
})

type Given = { id?: number; name?: string }
type ApiUnit = {
  path: string
  name: string
  summary: string
  config?: typeof readers.config | typeof readersOfRegions.config | { for: typeof serviceStaff }
  params: typeof idParams | typeof regionParams | typeof nationParams
  isPublic?: boolean
  unitOf: (given: Given) => Unit
}

const byId =
  (kind: 'programme' | 'service' | 'course' | 'run') =>
  ({ id = 0 }: Given): Unit => ({ kind, id })

const units: ApiUnit[] = [
  {
    ...{ path: 'nation', name: 'National', params: nationParams, isPublic: true },
    summary: 'What was answered in all services that share',
    unitOf: () => ({ kind: 'nation' }),
  },
  {
    ...{ path: 'programmes/:id', name: 'Programme', params: idParams, isPublic: true },
    summary: 'What was answered about the courses of a programme',
    unitOf: byId('programme'),
  },
  {
    ...{ path: 'regions/:name', name: 'Region', params: regionParams, config: readersOfRegions.config },
    summary: 'What was answered in a health region; for its coordinator',
    unitOf: ({ name = '' }) => ({ kind: 'region', id: name }),
  },
  {
    ...{ path: 'services/:id', name: 'Service', params: idParams, config: { for: serviceStaff } },
    summary: 'What was answered in a service; for its staff',
    unitOf: byId('service'),
  },
  {
    ...{ path: 'courses/:id', name: 'Course', params: idParams, config: readers.config },
    summary: 'What was answered about a course; for its staff and planning group',
    unitOf: byId('course'),
  },
  {
    ...{ path: 'runs/:id', name: 'Run', params: idParams, config: readers.config },
    summary: 'What was answered about a run; for its staff and planning group',
    unitOf: byId('run'),
  },
]

/** Pages of other sites may read what is for everybody. */
const readable = (reply: FastifyReply): FastifyReply =>
  reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
