import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Here } from '../design/here.ts'
import { found } from '../platform/errors.ts'
import type { App, Tools } from '../platform/web.ts'
import { sessionCookie } from './cookie.ts'
import { findDemoPerson, listDemoPeople } from './demo-people.ts'
import { paths } from './paths.ts'
import { findPersonByToken } from './person.ts'
import { pathInside } from './rules.ts'
import { endSession, type SignedInBy, startSession } from './sessions.ts'
import { signInPage } from './views/sign-in-page.tsx'

/** Where one signs in, and signs in again. */
export function signInPages(app: App, tools: Tools): void {
  const { db, clock, baseUrl, demo, formTokens } = tools
  const cookie = sessionCookie(baseUrl)

  app.get(paths.signIn(), async ({ query, here }, reply) => reply.html(await pageOf(here, query)))
  app.get(paths.again(), async ({ query, here }, reply) => reply.html(await pageOf(here, query, true)))

  if (demo)
    app.post(paths.demoSignIn(), { config: { perMinute: 30 } }, async (request, reply) => {
      const { account, til } = (request.body ?? {}) as Record<string, unknown>
      const person = found(await findDemoPerson(db, idIn(account)))
      await letIn(request, reply, { account: person.id, method: 'demo' })
      return reply.seeOther(pathInside(til) ?? paths.mine())
    })

  async function pageOf(here: Here, query: unknown, again = false) {
    const goOnTo = pathInside((query as { til?: unknown }).til)
    const demoPeople = demo ? await listDemoPeople(db, here.now) : []
    return signInPage({ here, goOnTo, demoPeople, again, formToken: formTokens.issue(here.now) })
  }

  /** Whatever session the browser had is over; the new one has a token nobody could know beforehand. */
  async function letIn(
    request: FastifyRequest,
    reply: FastifyReply,
    by: Pick<SignedInBy, 'account' | 'method' | 'acr'>,
  ): Promise<void> {
    const now = clock()
    const before = cookie.read(request)
    const token = await db.transaction().execute(async (db) => {
      const person = before ? await findPersonByToken(db, before, now) : undefined
      if (person) await endSession(db, person.id, person.session.id, now)
      return startSession(db, { ...by, userAgent: request.headers['user-agent'], now })
    })
    cookie.give(reply, token)
  }
}

const idIn = (text: unknown): number =>
  typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : 0
