import { webcrypto } from 'node:crypto'
import * as oidc from 'openid-client'
import type { Locale } from '../../platform/locale.ts'
import { accepted, type Provider } from './provider.ts'

/** What must come back unchanged, kept with the attempt, and the level that was asked for. */
export type Secrets = { state: string; nonce: string; verifier: string; level?: string }

/** Somebody whom a provider knows, and how surely. */
export type Known = { subject: string; acr: string; idToken: string }

/** The provider answered, but not that somebody is who they should be: cancelled, too weak, or tampered with. */
export class NotShown extends Error {
  override name = 'NotShown'
}

type Asked = {
  redirectTo: string
  locale: Locale
  /** Ask the person too, not only the provider’s own session. */
  anew: boolean
  /** Higher than the provider’s lowest that will do. */
  level?: string | undefined
}

/** Talks with one provider: what it can is asked for at first need, and again when that failed. */
export function oidcClient(provider: Provider) {
  let asking: Promise<oidc.Configuration> | undefined
  const configured = () => {
    asking ??= configure(provider).catch((error) => {
      asking = undefined
      throw error
    })
    return asking
  }

  return {
    provider,

    /** Where to send the browser, and what to keep until it comes back. */
    async begin({ redirectTo, locale, anew, level }: Asked): Promise<{ url: URL; secrets: Secrets }> {
      const config = await configured()
      const steps = provider.level?.steps ?? []
      const step = steps.find(({ acr }) => acr === level) ?? steps[0]
      const secrets = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        ...(step && { level: step.acr }),
      }
      const parameters = {
        redirect_uri: redirectTo,
        scope: provider.scope,
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
        ui_locales: locale,
        ...(step && { acr_values: step.asked }),
        ...(anew && { prompt: 'login' }),
      }
      const pushed = provider.pushed || config.serverMetadata().pushed_authorization_request_endpoint
      const url = pushed
        ? await oidc.buildAuthorizationUrlWithPAR(config, parameters)
        : oidc.buildAuthorizationUrl(config, parameters)
      return { url, secrets }
    },

    /** Whom the provider says it is. Throws NotShown unless every check holds. */
    async finish(cameBackAs: URL, { state, nonce, verifier, level }: Secrets): Promise<Known> {
      const config = await configured()
      const tokens = await oidc
        .authorizationCodeGrant(config, cameBackAs, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch((error) => {
          throw isUnreachable(error) ? error : new NotShown('The provider did not say who it is')
        })
      const claims = tokens.claims()
      const said = claims?.[provider.level?.claim ?? 'acr']
      if (!claims) throw new NotShown('No identity came back')
      if (provider.level && !accepted(provider, level ?? '').includes(String(said)))
        throw new NotShown('Not known surely enough')
      return {
        subject: claims.sub,
        acr: typeof said === 'string' ? said : '',
        idToken: tokens.id_token ?? '',
      }
    },

    /** Where one signs out at the provider too, if that can be done. */
    async signOut({ idToken, backTo, state }: LeavingBy): Promise<URL | undefined> {
      const config = await configured()
      if (!config.serverMetadata().end_session_endpoint) return undefined
      return oidc.buildEndSessionUrl(config, {
        post_logout_redirect_uri: backTo,
        state,
        ...(idToken && { id_token_hint: idToken }),
      })
    },
  }
}

type LeavingBy = { idToken: string | undefined; backTo: string; state: string }

export type OidcClient = ReturnType<typeof oidcClient>

async function configure({ issuer, clientId, auth }: Provider): Promise<oidc.Configuration> {
  const proof =
    'secret' in auth
      ? oidc.ClientSecretPost(auth.secret)
      : oidc.PrivateKeyJwt({ key: await privateKey(auth.key), ...(auth.key.kid && { kid: auth.key.kid }) })
  const isOpen = issuer.startsWith('http:')
  return oidc.discovery(new URL(issuer), clientId, undefined, proof, {
    timeout: 10,
    // The signature too, though the answer comes straight from the provider.
    execute: [oidc.enableNonRepudiationChecks, ...(isOpen ? [oidc.allowInsecureRequests] : [])],
  })
}

function privateKey(key: JsonWebKey & { alg: string }): Promise<oidc.CryptoKey> {
  const algorithm =
    key.alg === 'ES256'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: key.alg === 'PS256' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  return webcrypto.subtle.importKey('jwk', key, algorithm, false, ['sign']) as Promise<oidc.CryptoKey>
}

const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && /timeout|fetch failed/i.test(error.message))
