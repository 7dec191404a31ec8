import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Here } from '../../design/here.ts'
import { found, NotFound } from '../../platform/errors.ts'
import { isLocale, type Locale, pathIn } from '../../platform/locale.ts'
import type { App, Tools } from '../../platform/web.ts'
import { attemptsOf } from '../attempts.ts'
import { sessionCookie } from '../cookie.ts'
import { signedIn } from '../guard.ts'
import { lettingIn } from '../letting-in.ts'
import type { Demands } from '../levels.ts'
import { paths } from '../paths.ts'
import { findPersonByToken, type Person } from '../person.ts'
import { pathInside } from '../rules.ts'
import { noteWayAdded } from '../ways/added.ts'
import { mustBeSurerToChangeWays } from '../ways/adding.ts'
import { type Known as KnownPerson, NotShown, type OidcClient, oidcClient, type Secrets } from './client.ts'
import { addIdentity, findAccountOf } from './identities.ts'
import { isKey } from './keys.ts'
import type { Provider } from './provider.ts'
import { signOutPages } from './sign-out-pages.ts'
import { oidcTroublePage } from './trouble-page.tsx'

type Asked = { til?: unknown; ny?: unknown; niva?: unknown; key?: unknown }
type Going = {
  path: string | undefined
  account?: number
  anew: boolean
  level: string | undefined
}
type Known = { providers: Provider[]; demands: Demands }
type With = { Params: { provider: string } }
const anyProvider = ':provider(^[a-z0-9-]{1,30}$)'
const limited = { config: { perMinute: 20 } }

/** Signing in with a provider of identity, and tying one to one's account. */
export function oidcPages(app: App, tools: Tools, { providers, demands }: Known): void {
  const { db, mail, clock, baseUrl, secrets } = tools
  const clients = new Map(providers.map((provider) => [provider.id, oidcClient(provider)]))
  const attempts = attemptsOf(baseUrl)
  const letIn = lettingIn(tools)
  const cookie = sessionCookie(baseUrl)
  signOutPages(app, tools, clients)

  app.get<With>(paths.signInWith(anyProvider), limited, async (request, reply) => {
    const { til, ny, niva } = request.query as Asked
    return sendAway(request, reply, { path: pathInside(til), anew: ny === 'ja', level: textIn(niva) })
  })

  // A link, since a form may not lead to another site; the key in it says that it stood on this person's own page.
  app.get<With>(
    paths.tie(anyProvider),
    { config: { for: 'signed-in', perMinute: 20 } },
    async (request, reply) => {
      const person = signedIn(request)
      const { provider } = request.params
      const { key, til, niva } = request.query as Asked
      if (!isKey(key, tieKey(tools, person, provider))) throw new NotFound('no key')
      if (await mustBeSurerToChangeWays(db, demands, person))
        return reply.seeOther(paths.surerTo(paths.ways()))
      const going = { path: pathInside(til), level: textIn(niva) }
      return sendAway(request, reply, { ...going, account: person.id, anew: true })
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
    await letIn(request, reply, sessionOf(account))
    return reply.redirect(pathIn(here.locale, pathInside(attempt.path) ?? paths.mine()), 303)

    /** What the session keeps of how it began. */
    function sessionOf(account: number) {
      const { acr, idToken } = known as KnownPerson
      const sealed = idToken ? secrets.seal(idToken, `id token of ${account}`) : undefined
      return { account, method: 'oidc', provider: identity.provider, acr, idToken: sealed } as const
    }

    /** Only for who is signed in still, as the one who asked for it. */
    async function tie(account: number) {
      const token = cookie.read(request)
      const person = token ? await findPersonByToken(db, token, now) : undefined
      if (person?.id !== account) return trouble(reply, here, client, 'ended')
      const tied = await db.transaction().execute(async (db) => {
        const tied = await addIdentity(db, secrets, account, identity)
        if (tied === 'added') await noteWayAdded(db, mail, person, client.provider.id)
        return tied
      })
      if (tied === 'taken') return trouble(reply, here, client, 'taken')
      // They have just shown who they are, as surely as the provider knows: no need to ask them again.
      await letIn(request, reply, sessionOf(account))
      return reply.redirect(pathIn(here.locale, pathInside(attempt?.path) ?? paths.ways()), 303)
    }
  })

  async function sendAway(
    request: FastifyRequest<With>,
    reply: FastifyReply,
    { path, account, anew, level }: Going,
  ) {
    const client = found(clients.get(request.params.provider))
    const { locale } = request.here
    const redirectTo = baseUrl + paths.cameBack(client.provider.id)
    const begun = await client.begin({ redirectTo, locale, anew, level }).catch(() => undefined)
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

const textIn = (asked: unknown): string | undefined => (typeof asked === 'string' ? asked : undefined)

const localeIn = (kept: unknown): Locale => (isLocale(kept) ? kept : 'nb')
