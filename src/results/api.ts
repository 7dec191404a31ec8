import type { FastifyReply } from 'fastify'
import { groupMembers, serviceStaff, signedIn } from '../people/index.ts'
import type { App, Tools } from '../platform/web.ts'
import { runChart, xmrChart } from '../statistics/index.ts'
import {
  idParams,
  problemSchema,
  regionParams,
  resultsSchema,
  seriesQuery,
  seriesSchema,
  yearQuery,
} from './api-schemas.ts'
import { resultsOf } from './asking/results-of.ts'
import { type Series, seriesOf } from './asking/series-of.ts'

const tags = ['evaluations']
const response = { 200: resultsSchema, 404: problemSchema, 422: problemSchema }
const ofCourse = { for: { ...serviceStaff, ...groupMembers } }

/** What was answered, for programs: what the pages show, with the same protection. Pools are for everybody, the rest for who is signed in. */
export function resultsApi(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get(
    '/api/v1/evaluations/nation',
    {
      schema: {
        operationId: 'getNationalResults',
        tags,
        summary: 'What was answered in all services that share',
        querystring: yearQuery,
        response,
      },
    },
    async ({ query }, reply) =>
      readable(reply).send(
        await resultsOf(db, 'public', { unit: { kind: 'nation' }, period: query.year ?? 'all' }),
      ),
  )

  app.get(
    '/api/v1/evaluations/programmes/:id',
    {
      schema: {
        operationId: 'getProgrammeResults',
        tags,
        summary: 'What was answered about the courses of a programme',
        params: idParams,
        querystring: yearQuery,
        response,
      },
    },
    async ({ params, query }, reply) =>
      readable(reply).send(
        await resultsOf(db, 'public', {
          unit: { kind: 'programme', id: params.id },
          period: query.year ?? 'all',
        }),
      ),
  )

  app.get(
    '/api/v1/evaluations/regions/:name',
    {
      config: { for: { region: ['coordinator'], nation: ['adviser', 'editor'] } },
      schema: {
        operationId: 'getRegionResults',
        tags,
        summary: 'What was answered in a health region; for its coordinator',
        params: regionParams,
        querystring: yearQuery,
        response,
      },
    },
    (request) =>
      resultsOf(db, signedIn(request), {
        unit: { kind: 'region', id: request.params.name },
        period: request.query.year ?? 'all',
      }),
  )

  app.get(
    '/api/v1/evaluations/courses/:id/series',
    {
      config: ofCourse,
      schema: {
        operationId: 'getCourseSeries',
        tags,
        summary: 'One question over the runs of a course, as a run chart',
        params: idParams,
        querystring: seriesQuery,
        response: { 200: seriesSchema, 404: problemSchema, 422: problemSchema },
      },
    },
    async (request) =>
      (await seriesOf(db, signedIn(request), { courseId: request.params.id, ...request.query })) ??
      neverAsked(request.query),
  )

  for (const [kind, name, words] of own) {
    app.get(
      `/api/v1/evaluations/${kind}s/:id`,
      {
        config: kind === 'service' ? { for: serviceStaff } : ofCourse,
        schema: {
          operationId: `get${name}Results`,
          tags,
          summary: words,
          params: idParams,
          querystring: yearQuery,
          response,
        },
      },
      (request) =>
        resultsOf(db, signedIn(request), {
          unit: { kind, id: request.params.id },
          period: request.query.year ?? 'all',
        }),
    )
  }
}

const neverAsked = ({ measure }: { measure: Series['measure'] }) => ({
  ...{ measure, points: [], waiting: [], marks: [], phases: [], better: 'too-few' as const },
  ...{ runChart: runChart([]), xmrChart: xmrChart([]) },
})

const own = [
  ['service', 'Service', 'What was answered in a service; for its staff'],
  ['course', 'Course', 'What was answered about a course; for its staff and planning group'],
  ['run', 'Run', 'What was answered about a run; for its staff and planning group'],
] as const

/** Pages of other sites may read what is for everybody. */
const readable = (reply: FastifyReply): FastifyReply =>
  reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
