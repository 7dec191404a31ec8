import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { Here } from '../design/here.ts'
import { isDatabaseAway, withoutValues } from './errors.ts'
import { problemOf } from './problem.ts'
import type { App } from './web.ts'

/** The kinds of trouble a reader can meet, by HTTP status. */
export type Trouble = 400 | 403 | 404 | 413 | 429 | 500 | 503
export type TroublePage = (facts: { here: Here; trouble: Trouble }) => VNode

/** Answers a request that met trouble: with a calm page, or problem details (RFC 9457) where a program asked. */
function answerTrouble(
  request: FastifyRequest,
  reply: FastifyReply,
  error: Partial<FastifyError>,
  page: TroublePage,
) {
  const trouble = troubleOf(error)
  if (trouble === 500)
    request.log.error({ err: withoutValues(error), route: request.routeOptions.url }, 'failed')
  if (trouble === 503) reply.header('retry-after', '5')
  reply.code(trouble).header('cache-control', 'no-store')
  if (isForPrograms(request.url)) {
    const problem = problemOf(trouble, error)
    return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
  }
  return reply.html(page({ here: request.here, trouble }))
}

/** Every error of every room is answered in this one place. */
export function answerErrors(app: App, page: TroublePage): void {
  app.setNotFoundHandler((request, reply) => answerTrouble(request, reply, { statusCode: 404 }, page))
  app.setErrorHandler((error: FastifyError, request, reply) => answerTrouble(request, reply, error, page))
}

export const isForPrograms = (url: string): boolean => /^\/(api|fhir)\//.test(url)

function troubleOf(error: Partial<FastifyError>): Trouble {
  if (isDatabaseAway(error)) return 503
  if (error.code === '22021') return 400 // a NUL in an address or a text: no such thing is stored
  const status = error.statusCode ?? 500
  if (status === 403 || status === 404 || status === 413 || status === 429 || status === 503) return status
  return status >= 400 && status < 500 ? 400 : 500
}
