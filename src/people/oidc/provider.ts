import { z } from 'zod'

/** A provider of identity that people may sign in with (OpenID Connect). */
export type Provider = {
  /** Part of the address that the provider sends people back to: /logg-inn/tilbake/id-porten. */
  id: string
  name: string
  issuer: string
  clientId: string
  /** A shared secret, or a private key of ours as a JWK. */
  auth: { secret: string } | { key: JsonWebKey & { alg: string; kid?: string | undefined } }
  scope: string
  /** How surely the provider must know who it is: asked for, and checked in what comes back. */
  level: Level | undefined
  /** Whether what is asked for must be sent ahead (PAR), out of reach of the browser. */
  pushed: boolean
}

/** The levels a provider knows people at, the lowest that will do first; `asked` is how a request names it and those above. */
export type Level = { claim: string; steps: readonly { acr: string; asked: string }[] }

/** The levels that are as high as this one. Nothing when the provider doesn't know it. */
export function accepted({ level }: Pick<Provider, 'level'>, least: string): string[] {
  const from = level?.steps.findIndex(({ acr }) => acr === least) ?? -1
  return from < 0 ? [] : (level?.steps.slice(from).map(({ acr }) => acr) ?? [])
}

const address = z
  .string()
  .refine((text) => URL.canParse(text) && (/^https:/.test(text) || isLoopback(new URL(text).hostname)))
const key = z.looseObject({ kty: z.string(), alg: z.enum(['RS256', 'PS256', 'ES256']), d: z.string() })
const common = {
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  key: key.optional(),
}

const idPorten = z
  .object({
    profile: z.literal('id-porten'),
    issuer: address.default('https://idporten.no'),
    level: z.enum(['substantial', 'high']).default('high'),
    ...common,
  })
  .transform(({ issuer, level, ...client }) => ({
    ...client,
    id: 'id-porten',
    name: 'ID-porten',
    issuer,
    scope: 'openid',
    level: {
      claim: 'acr',
      steps: ['idporten-loa-substantial', 'idporten-loa-high']
        .map((acr) => ({ acr, asked: acr }))
        .slice(level === 'high' ? 1 : 0),
    },
    pushed: true,
  }))

const helseId = z
  .object({
    profile: z.literal('helseid'),
    issuer: address.default('https://helseid-sts.nhn.no'),
    ...common,
  })
  .transform(({ issuer, ...client }) => ({
    ...client,
    id: 'helseid',
    name: 'HelseID',
    issuer,
    scope: 'openid helseid://scopes/identity/security_level',
    level: { claim: 'helseid://claims/identity/security_level', steps: [{ acr: '4', asked: 'Level4' }] },
    pushed: true,
  }))

const anyOther = z
  .object({
    profile: z.literal('oidc'),
    id: z.string().regex(/^[a-z0-9-]{1,30}$/),
    name: z.string().min(1).max(40),
    issuer: address,
    scope: z.string().default('openid'),
    acr: z.array(z.string()).min(1).optional(),
    ...common,
  })
  .transform(({ acr, ...provider }) => ({
    ...provider,
    level: acr && {
      claim: 'acr',
      steps: acr.map((one, at) => ({ acr: one, asked: acr.slice(at).join(' ') })),
    },
    pushed: false,
  }))

const providers = z
  .array(
    z
      .union([idPorten, helseId, anyOther])
      .refine(({ clientSecret, key }) => (clientSecret === undefined) !== (key === undefined))
      .transform(
        ({ clientSecret, key, ...provider }): Provider => ({
          id: provider.id,
          name: provider.name,
          issuer: provider.issuer,
          clientId: provider.clientId,
          auth: key
            ? { key: key as Extract<Provider['auth'], { key: unknown }>['key'] }
            : { secret: clientSecret ?? '' },
          scope: provider.scope,
          level: provider.level,
          pushed: provider.pushed,
        }),
      ),
  )
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length)

/** Reads the providers of the settings, a list in JSON; undefined when it says something that can't be used. */
export function readProviders(text: string): Provider[] | undefined {
  try {
    const parsed = providers.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Without encryption only on the machine itself: to try things out. */
function isLoopback(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
