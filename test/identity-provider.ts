import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

type Person = { subject: string; acr: string }
type Settings = { redirectTo: string; key?: JsonWebKey & { alg: string; kid: string } }

/**
 * A whole OpenID provider on this machine, which wants PKCE and pushed requests as ID-porten and HelseID do. It lets in
 * whoever `person` says at once, without asking.
 */
export async function anIdentityProvider({ redirectTo, key }: Settings) {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let person: Person | undefined
  const pushed: URLSearchParams[] = []

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'mestring',
        redirect_uris: [redirectTo],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        post_logout_redirect_uris: [new URL('/logg-ut/ferdig', redirectTo).href],
        ...(key
          ? {
              token_endpoint_auth_method: 'private_key_jwt' as const,
              token_endpoint_auth_signing_alg: key.alg as 'RS256',
              jwks: { keys: [publicPart(key) as never] },
            }
          : { token_endpoint_auth_method: 'client_secret_post' as const, client_secret: 'only-for-tests' }),
      },
    ],
    acrValues: ['idporten-loa-substantial', 'idporten-loa-high'],
    claims: { openid: ['sub'], acr: null, auth_time: null },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: justTheForm },
      pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
    },
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    jwks: { keys: [signingKey()] },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: async () => ({ sub: accountId }) }),
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void interact(request, response)
    else void answer(request, response)
  })

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { params } = await provider.interactionDetails(request, response)
    if (!person)
      return provider.interactionFinished(request, response, {
        error: 'access_denied',
        error_description: 'Cancelled',
      })
    pushed.push(new URLSearchParams(params as Record<string, string>))
    const grant = new provider.Grant({ accountId: person.subject, clientId: 'mestring' })
    grant.addOIDCScope('openid')
    const login = { accountId: person.subject, acr: person.acr }
    await provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } })
  }

  return {
    issuer,
    pushed,
    /** Who is at the provider: nobody cancels. */
    letIn: (known: Person | undefined) => {
      person = known
    },
    /**
     * Goes through the provider as a browser does, one that has been there before if it has cookies, and says yes to leaving;
     * answers the address it sends the browser back to.
     */
    async visit(url: string, cookies = new Map<string, string>()): Promise<URL> {
      let next = new URL(url)
      let said: URLSearchParams | undefined
      while (next.origin === issuer) {
        const answer: Response = await fetch(next, {
          redirect: 'manual',
          ...(said && { method: 'POST', body: said }),
          headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        })
        for (const cookie of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
          cookies.set(name, value)
        }
        const location = answer.headers.get('location')
        const asked = location ? undefined : leavingForm(await answer.clone().text())
        said = asked?.body
        if (asked) {
          next = new URL(asked.action)
          continue
        }
        if (!location) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`)
        next = new URL(location, next)
      }
      return next
    },
    close: () => new Promise((done) => server.close(done)),
  }
}

function justTheForm(ctx: { body: unknown }, form: string): void {
  ctx.body = `${form}<button form="op.logoutForm" name="logout" value="yes">Yes</button>`
}

/** The form in which the provider asks whether one wants to leave, filled in with yes. */
function leavingForm(html: string): { action: string; body: URLSearchParams } | undefined {
  const action = /action="([^"]*end[^"]*)"/.exec(html)?.[1]
  const xsrf = /name="xsrf" value="([^"]*)"/.exec(html)?.[1]
  return action && xsrf ? { action, body: new URLSearchParams({ xsrf, logout: 'yes' }) } : undefined
}

/** A private key as a JWK, such as a client of HelseID has. */
export function aPrivateKey(): JsonWebKey & { alg: string; kid: string; kty: string } {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...(privateKey.export({ format: 'jwk' }) as { kty: string }), alg: 'RS256', kid: 'a-key' }
}

const signingKey = () => ({ ...aPrivateKey(), use: 'sig' }) as never

const publicPart = ({ kty, n, e, alg, kid }: JsonWebKey & { kid: string }) => ({
  kty,
  n,
  e,
  alg,
  kid,
  use: 'sig',
})
