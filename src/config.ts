import { resolve } from 'node:path'
import { z } from 'zod'
import { type Demands, type Provider, readDemands, readProviders } from './people/index.ts'

/** How this copy of the service is set up. */
export type Config = {
  port: number
  host: string
  /** The PostgreSQL to use; without one, the embedded one in `dataDir`. */
  databaseUrl: string | undefined
  /** The master key, 32 bytes; without one, a key file in `dataDir`. Always there with `databaseUrl`. */
  key: Buffer | undefined
  /** The mail server; without one, mails are files in `dataDir`. */
  smtpUrl: string | undefined
  /** The address that the outside knows, without a slash at the end: links in mails begin with it. */
  baseUrl: string
  /** Providers of identity that people may sign in with. */
  oidc: Provider[]
  /** How surely one must have signed in, by kind of role. */
  signInLevels: Demands
  demo: boolean
  dataDir: string
  rateLimits: boolean
  logLevel: string
}

/** The environment holds a value that the service cannot use; the message names each, and repeats none: some are secret. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

// What each variable must be. A person reads this right after the name.
const must = {
  PORT: 'must be a whole number from 0 to 65535.',
  HOST: 'must be an address of this machine to listen on, such as 127.0.0.1, or 0.0.0.0 for all of them.',
  DATABASE_URL: 'must be the address of a PostgreSQL database: postgresql://user:password@host:5432/name.',
  MESTRING_KEY: 'must be 32 random bytes in base64. This makes one: openssl rand -base64 32',
  SMTP_URL: 'must be the address of a mail server: smtp://user:password@host:587, or smtps:// for port 465.',
  BASE_URL: 'must be the address people use, without a path: https://kurs.example.no.',
  OIDC_PROVIDERS: 'must be a list of providers in JSON, as docs/operations.md describes.',
  SIGN_IN_LEVELS:
    'must say for kinds of roles which ways to sign in will do, of OIDC_PROVIDERS, as docs/operations.md describes.',
  DEMO: 'must be on or off.',
  DATA_DIR: 'must be the name of a folder.',
  RATE_LIMITS: 'must be on or off.',
  LOG_LEVEL: 'must be one of trace, debug, info, warn, error, fatal and silent.',
}
type Name = keyof typeof must

const address = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))
const site = address('http:', 'https:').refine((text) => /^\w+:\/\/[^/?#@]+\/?$/.test(text))
const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32)
const onOff = z.enum(['on', 'off']).transform((word) => word === 'on')

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  MESTRING_KEY: key.optional(),
  SMTP_URL: address('smtp:', 'smtps:').optional(),
  BASE_URL: site.transform((text) => text.replace(/\/$/, '')).optional(),
  OIDC_PROVIDERS: z
    .string()
    .default('[]')
    .transform(readProviders)
    .refine((providers) => providers !== undefined),
  SIGN_IN_LEVELS: z.string().default('{}'),
  DEMO: onOff.optional(),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes('\0'))
    .default('.data'),
  RATE_LIMITS: onOff.default(true),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
} satisfies Record<Name, z.ZodType>)

/** Reads the environment, once. An empty value is the same as none. Throws a ConfigError that names all that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.entries(env).filter(([, value]) => value?.trim())
  const parsed = environment.safeParse(Object.fromEntries(given))
  const wrong = parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => issue.path[0] as Name))]
  const faults = wrong.map((name) => `${name} ${must[name]}`)
  const oidc = (parsed.success && parsed.data.OIDC_PROVIDERS) || []
  const signInLevels = readDemands(env.SIGN_IN_LEVELS?.trim() || '{}', oidc)
  if (!signInLevels && !wrong.includes('OIDC_PROVIDERS')) faults.push(`SIGN_IN_LEVELS ${must.SIGN_IN_LEVELS}`)
  if (env.DATABASE_URL?.trim() && !env.MESTRING_KEY?.trim()) faults.push(keyMissing)
  if (!parsed.success || !signInLevels || faults.length > 0) {
    throw new ConfigError(
      `The service cannot start with these settings:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    )
  }
  const { PORT, DATABASE_URL, ...rest } = parsed.data
  return {
    port: PORT,
    host: rest.HOST,
    databaseUrl: DATABASE_URL,
    key: rest.MESTRING_KEY,
    smtpUrl: rest.SMTP_URL,
    baseUrl: rest.BASE_URL ?? `http://localhost:${PORT}`,
    oidc,
    signInLevels,
    demo: rest.DEMO ?? (DATABASE_URL === undefined && !rest.BASE_URL?.startsWith('https:')),
    dataDir: resolve(rest.DATA_DIR),
    rateLimits: rest.RATE_LIMITS,
    logLevel: rest.LOG_LEVEL,
  }
}

const keyMissing =
  'MESTRING_KEY is missing. With a database of your own (DATABASE_URL), every copy of the service needs the same key to read what people have written. This makes one: openssl rand -base64 32'
