import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { Here } from '../design/here.ts'
import { isDatabaseAway } from './errors.ts'
import type { App } from './web.ts'

/** The kinds of trouble a reader can meet, by HTTP status. */
export type Trouble = 400 | 403 | 404 | 413 | 429 | 500 | 503
export type TroublePage = (facts: { here: Here; trouble: Trouble }) => VNode

/** Every error is answered here: a calm page, or problem details (RFC 9457) where a program asked. */
export function answerErrors(app: App, troublePage: TroublePage): void {
  app.setNotFoundHandler((request, reply) => answer(request, reply, 404))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const trouble = troubleOf(error)
    if (trouble === 500) request.log.error({ err: withoutValues(error), route: request.routeOptions.url }, 'failed')
    if (trouble === 503) reply.header('retry-after', '5')
    return answer(request, reply, trouble, error)
  })

  function answer(request: FastifyRequest, reply: FastifyReply, trouble: Trouble, error?: FastifyError) {
    reply.code(trouble).header('cache-control', 'no-store')
    if (isForPrograms(request.url)) return reply.type('application/problem+json').send(JSON.stringify(problem(trouble, error)))
    return reply.html(troublePage({ here: request.here, trouble }))
  }
}

export const isForPrograms = (url: string): boolean => /^\/(api|fhir)\//.test(url)

/** Problem details: `errors` says, field by field, where the fault lies (JSON pointer) and what it is. */
export function problem(status: number, error?: Pick<FastifyError, 'validation'>) {
  const errors = error?.validation?.map(({ instancePath, message }) => ({ pointer: instancePath, detail: message }))
  return { type: 'about:blank', title: titles[status] ?? 'Error', status, ...(errors && { errors }) }
}

const titles: Record<number, string> = {
  400: 'The request could not be understood',
  403: 'Sent from another site',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  422: 'Some fields need another look',
  429: 'Too many requests; wait a minute',
  500: 'Something failed here',
  503: 'The database is away; try again shortly',
}

function troubleOf(error: FastifyError): Trouble {
  if (isDatabaseAway(error)) return 503
  const status = error.statusCode ?? 500
  if (status === 403 || status === 404 || status === 413 || status === 429 || status === 503) return status
  return status >= 400 && status < 500 ? 400 : 500
}

/** A database error's detail can hold a person's words; the log gets only what it was and where. */
const withoutValues = (error: FastifyError) => ({ type: error.name, code: error.code, stack: error.stack?.split('\n').slice(1).join('\n') })
