import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../platform/db.ts'
import { capabilityHash, newCapability } from '../platform/secrets.ts'

type Kind = 'oidc' | 'passkey' | 'passkey-added'
type Facts = { [name: string]: string }

/** Something a browser must bring back: bound to it by a cookie that lasts as long as the attempt. */
export type Attempt = { secrets: Facts; path: string | null; accountId: number | null }

const lastsMs = 10 * 60_000

/** Keeps what must come back from a provider or an authenticator, once. */
export function attemptsOf(baseUrl: string) {
  const secure = baseUrl.startsWith('https:')
  const name = secure ? '__Host-mestring-inn' : 'mestring-inn'
  const settings = { path: '/', httpOnly: true, secure, sameSite: 'lax' } as const
  return {
    async begin(
      db: Db,
      reply: FastifyReply,
      {
        kind,
        secrets,
        path,
        account,
        now,
      }: { kind: Kind; secrets: Facts; path?: string | undefined; account?: number; now: Date },
    ): Promise<void> {
      const { token, hash } = newCapability()
      await db
        .insertInto('signInAttempts')
        .values({
          tokenHash: hash,
          kind,
          secrets: JSON.stringify(secrets),
          path: path ?? null,
          accountId: account ?? null,
          madeAt: now,
        })
        .execute()
      reply.setCookie(name, token, { ...settings, maxAge: lastsMs / 1000 })
    },

    /** Takes it out: what comes back a second time finds nothing. */
    async take(
      db: Db,
      request: FastifyRequest,
      reply: FastifyReply,
      kind: Kind,
      now: Date,
    ): Promise<Attempt | undefined> {
      const token = request.cookies[name]
      if (!token) return undefined
      reply.clearCookie(name, settings)
      const taken = await db
        .deleteFrom('signInAttempts')
        .where('tokenHash', '=', capabilityHash(token))
        .where('kind', '=', kind)
        .where('madeAt', '>', new Date(now.getTime() - lastsMs))
        .returning(['secrets', 'path', 'accountId'])
        .executeTakeFirst()
      return taken && { ...taken, secrets: taken.secrets as Facts }
    },
  }
}
