import type { FastifyReply, FastifyRequest } from 'fastify'
import { formTokenName } from '../design/form/form.tsx'
import { isForPrograms } from '../platform/answer-errors.ts'
import { NotFound } from '../platform/errors.ts'
import type { App, Tools } from '../platform/web.ts'
import { sessionCookie } from './cookie.ts'
import { type Demands, missingFor } from './levels.ts'
import { paths } from './paths.ts'
import { findPersonByToken, type Person } from './person.ts'
import { holds, pathInside, type Roles } from './rules.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Only for people who have signed in, or who hold one of these roles somewhere. For all others the page isn't there. */
    for?: 'signed-in' | Roles
    /** Shows participants: who left the screen for a quarter of an hour signs in again first. */
    fresh?: boolean
  }
  interface FastifyRequest {
    person: Person | undefined
  }
}

/** Who asks, on a route that is `for` somebody. */
export function signedIn(request: FastifyRequest): Person {
  if (!request.person) throw new NotFound('Nobody is signed in')
  return request.person
}

/** Lets people in where they may be, if they signed in surely enough. Call it before the rooms are mounted. */
export function guard(app: App, { db, clock, baseUrl, formTokens }: Tools, demands: Demands): void {
  const cookie = sessionCookie(baseUrl)
  app.decorateRequest('person', undefined)

  app.addHook('onRoute', ({ config, url }) => {
    if (config?.for && config.cached) throw new Error(`${url} is for some only, so it can't be kept for all`)
    if (config?.fresh && !config.for) throw new Error(`${url} shows participants: say whom it is for`)
  })

  app.addHook('onRequest', async (request, reply) => {
    const { for: wanted, fresh } = request.routeOptions.config
    if (!wanted) return
    reply.header('cache-control', 'no-store')
    const token = cookie.read(request)
    const person = token ? await findPersonByToken(db, token, clock()) : undefined
    if (!person && isForPrograms(request.url)) throw new NotFound('Nobody is signed in')
    if (!person) return reply.seeOther(paths.signInTo(whereTo(request)))
    if (wanted !== 'signed-in' && !holds(person.roles, wanted)) throw new NotFound('Not for this person')
    if (missingFor(demands, person, { wanted, showsParticipants: fresh === true }))
      return reply.seeOther(paths.surerTo(whereTo(request)))
    if (fresh && !person.session.isFresh) return reply.seeOther(paths.againTo(whereTo(request)))
    request.person = person
    request.signedInAs = person.name
  })

  // A form of the inside is one that we made: with the check of origin, nobody else's page can send it.
  app.addHook('preHandler', async (request: FastifyRequest, _: FastifyReply) => {
    if (!request.routeOptions.config.for || isReading(request)) return
    if (formTokens.check(tokenIn(request.body), clock()) === 'foreign')
      throw Object.assign(new Error('A form without our token'), { statusCode: 403 })
  })
}

/** Where to go on to after signing in: the page asked for, or the page with the form that was sent. */
function whereTo(request: FastifyRequest): string {
  if (isReading(request)) return pathInside(request.url) ?? paths.mine()
  const from = request.headers.referer
  const page = from && URL.canParse(from) ? new URL(from) : undefined
  if (page?.host !== request.host) return paths.mine()
  return pathInside(page.pathname.replace(/^\/(nn|en)(?=\/)/, '') + page.search) ?? paths.mine()
}

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD'

const tokenIn = (body: unknown): unknown =>
  (body as Record<string, unknown> | null | undefined)?.[formTokenName]
