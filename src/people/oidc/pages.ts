import { timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Here } from '../../design/here.ts'
import { found, NotFound } from '../../platform/errors.ts'
import { type Locale, locales, pathIn } from '../../platform/locale.ts'
import type { App, Tools } from '../../platform/web.ts'
import { attemptsOf } from '../attempts.ts'
import { audit } from '../audit.ts'
import { sessionCookie } from '../cookie.ts'
import { signedIn } from '../guard.ts'
import { lettingIn } from '../letting-in.ts'
import { paths } from '../paths.ts'
import { findPersonByToken, type Person } from '../person.ts'
import { pathInside } from '../rules.ts'
import { NotShown, type OidcClient, oidcClient, type Secrets } from './client.ts'
import { addIdentity, findAccountOf } from './identities.ts'
import type { Provider } from './provider.ts'
import { oidcTroublePage } from './trouble-page.tsx'

type With = { Params: { provider: string } }
const anyProvider = ':provider(^[a-z0-9-]{1,30}$)'
const limited = { config: { perMinute: 20 } }

/** Signing in with a provider of identity, and tying one to one's account. */
export function oidcPages(app: App, tools: Tools, providers: Provider[]): void {
  const { db, clock, baseUrl, secrets } = tools
  const clients = new Map(providers.map((provider) => [provider.id, oidcClient(provider)]))
  const attempts = attemptsOf(baseUrl)
  const letIn = lettingIn(tools)
  const cookie = sessionCookie(baseUrl)

  app.get<With>(paths.signInWith(anyProvider), limited, async (request, reply) => {
    const { til, ny } = request.query as { til?: unknown; ny?: unknown }
    return sendAway(request, reply, { path: pathInside(til), anew: ny === 'ja' })
  })

  // A link, since a form may not lead to another site; the key in it says that it stood on this person's own page.
  app.get<With>(
    paths.tie(anyProvider),
    { config: { for: 'signed-in', perMinute: 20 } },
    async (request, reply) => {
      const person = signedIn(request)
      const { provider } = request.params
      if (!isKey((request.query as { key?: unknown }).key, tieKey(tools, person, provider)))
        throw new NotFound('no key')
      return sendAway(request, reply, { account: person.id, anew: true })
    },
  )

  app.get<With>(paths.cameBack(anyProvider), limited, async (request, reply) => {
    const client = found(clients.get(request.params.provider))
    const now = clock()
    const attempt = await attempts.take(db, request, reply, 'oidc', now)
    reply.header('cache-control', 'no-store')
    const here = { ...request.here, locale: localeIn(attempt?.secrets.locale) }
    if (!attempt || attempt.secrets.provider !== client.provider.id)
      return trouble(reply, here, client, 'ended')
    const known = await finish(client, request, attempt.secrets).catch((error) => error)
    if (known instanceof Error)
      return trouble(reply, here, client, known instanceof NotShown ? 'notShown' : 'unreachable')
    const identity = { provider: client.provider.id, subject: known.subject, now }
    if (attempt.accountId !== null) return tie(attempt.accountId)
    const account = await findAccountOf(db, secrets, identity)
    if (account === undefined) return trouble(reply, here, client, 'unknown')
    await letIn(request, reply, { account, method: 'oidc', acr: known.acr })
    return reply.redirect(pathIn(here.locale, pathInside(attempt.path) ?? paths.mine()), 303)

    /** Only for who is signed in still, as the one who asked for it. */
    async function tie(account: number) {
      const token = cookie.read(request)
      const person = token ? await findPersonByToken(db, token, now) : undefined
      if (person?.id !== account) return trouble(reply, here, client, 'ended')
      const tied = await db.transaction().execute(async (db) => {
        await audit(db, person, { what: 'people.way-in-added', details: { provider: client.provider.id } })
        return addIdentity(db, secrets, account, identity)
      })
      if (tied === 'taken') return trouble(reply, here, client, 'taken')
      return reply.redirect(pathIn(here.locale, paths.ways()), 303)
    }
  })

  async function sendAway(
    request: FastifyRequest<With>,
    reply: FastifyReply,
    { path, account, anew }: { path?: string | undefined; account?: number; anew: boolean },
  ) {
    const client = found(clients.get(request.params.provider))
    const { locale } = request.here
    const redirectTo = baseUrl + paths.cameBack(client.provider.id)
    const begun = await client.begin({ redirectTo, locale, anew }).catch(() => undefined)
    if (!begun) return trouble(reply, request.here, client, 'unreachable')
    await attempts.begin(db, reply, {
      kind: 'oidc',
      secrets: { ...begun.secrets, provider: client.provider.id, locale },
      path,
      ...(account !== undefined && { account }),
      now: clock(),
    })
    return reply.header('cache-control', 'no-store').redirect(begun.url.href, 303)
  }

  const finish = (client: OidcClient, request: FastifyRequest, kept: { [name: string]: string }) =>
    client.finish(new URL(request.originalUrl, baseUrl), kept as unknown as Secrets)
}

/** What ties a link on one's own page to the session it was shown in. */
export const tieKey = ({ secrets }: Pick<Tools, 'secrets'>, { session }: Person, provider: string): string =>
  secrets.sign(`tie ${session.id} ${provider}`)

type Trouble = Parameters<typeof oidcTroublePage>[0]['trouble']

const trouble = (reply: FastifyReply, here: Here, { provider }: OidcClient, kind: Trouble) =>
  reply
    .code(kind === 'unreachable' ? 503 : 409)
    .header('cache-control', 'no-store')
    .html(oidcTroublePage({ here, name: provider.name, trouble: kind }))

function isKey(given: unknown, right: string): boolean {
  if (typeof given !== 'string') return false
  const [left, other] = [Buffer.from(given), Buffer.from(right)]
  return left.length === other.length && timingSafeEqual(left, other)
}

const localeIn = (kept: string | undefined): Locale => locales.find((locale) => locale === kept) ?? 'nb'
