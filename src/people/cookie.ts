import type { FastifyReply, FastifyRequest } from 'fastify'
import { lasts } from './rules.ts'

/** The cookie of a session. Over https its name binds it to this host; a browser refuses that name over http (localhost). */
export function sessionCookie(baseUrl: string) {
  const secure = baseUrl.startsWith('https:')
  const name = secure ? '__Host-mestring' : 'mestring'
  // Lax: a link in a mail to a page of the inside opens it.
  const settings = { path: '/', httpOnly: true, secure, sameSite: 'lax' } as const
  return {
    name,
    read: (request: FastifyRequest): string | undefined => request.cookies[name],
    give: (reply: FastifyReply, token: string) =>
      reply.setCookie(name, token, { ...settings, maxAge: lasts.atMostMs / 1000 }),
    take: (reply: FastifyReply) => reply.clearCookie(name, settings),
  }
}
