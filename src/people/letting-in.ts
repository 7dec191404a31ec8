import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../platform/db.ts'
import type { Tools } from '../platform/web.ts'
import { audit } from './audit.ts'
import { sessionCookie } from './cookie.ts'
import { findPersonByToken } from './person.ts'
import { endSession, type SignedInBy, startSession } from './sessions.ts'

export type LetIn = (
  request: FastifyRequest,
  reply: FastifyReply,
  by: Omit<SignedInBy, 'userAgent' | 'now'>,
  more?: (db: Db, session: number) => Promise<unknown>,
) => Promise<void>

/**
 * Signs somebody in, however they showed who they are. Whatever session the browser had is over; the new one has a token
 * that nobody could know beforehand. `more` is done in the same transaction.
 */
export function lettingIn({ db, clock, baseUrl }: Pick<Tools, 'db' | 'clock' | 'baseUrl'>): LetIn {
  const cookie = sessionCookie(baseUrl)
  return async (request, reply, by, more) => {
    const now = clock()
    const before = cookie.read(request)
    const token = await db.transaction().execute(async (db) => {
      const was = before ? await findPersonByToken(db, before, now) : undefined
      if (was) await endSession(db, was.id, was.session.id, now)
      const { id, token } = await startSession(db, { ...by, userAgent: request.headers['user-agent'], now })
      await more?.(db, id)
      const person = await findPersonByToken(db, token, now)
      if (person)
        await audit(db, person, {
          what: 'people.signed-in',
          details: { method: by.method, ...(by.provider && { provider: by.provider }) },
        })
      return token
    })
    cookie.give(reply, token)
  }
}
