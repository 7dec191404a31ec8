import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import type { Demands, Provider } from '../src/people/index.ts'
import { formTokens } from '../src/platform/form-token.ts'
import { mailFolder, mailQueue } from '../src/platform/mail/index.ts'
import { secretsFrom } from '../src/platform/secrets.ts'
import type { App, Tools } from '../src/platform/web.ts'
import { testDb } from './db.ts'

export type TestApp = {
  app: App
  tools: Tools
  db: Tools['db']
  url: string
  /** What time it is for the service, until moved again. */
  moveClock(to: Date | string): void
  close(): Promise<void>
}

type Settings = {
  /** As in a demonstration, with the mails in this folder open to all. */
  demoMails?: string
  /** Providers of identity to sign in with. */
  oidc?: Provider[]
  /** How surely one must have signed in. */
  signInLevels?: Demands
  /** The address that browsers know it by. */
  baseUrl?: string
  /** What its database is a copy of, when it isn't to be empty. */
  template?: string | undefined
}

/** The whole service on a database of its own, with a clock that a test can move. Ask it through `app.inject`. */
export async function testApp(
  now: Date | string = '2026-11-23T09:00:00Z',
  {
    demoMails,
    oidc = [],
    signInLevels = {},
    baseUrl = 'https://mestring.example.no',
    template,
  }: Settings = {},
): Promise<TestApp> {
  const { db, url, close } = await testDb(template)
  let time = new Date(now)
  const clock = () => time
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  const tools: Tools = {
    db,
    clock,
    secrets,
    baseUrl,
    demo: demoMails !== undefined,
    formTokens: formTokens(secrets),
    mail: mailQueue({ secrets, clock, folder: demoMails === undefined ? undefined : mailFolder(demoMails) }),
  }
  const app = await createApp(tools, { log: pino({ level: 'silent' }), oidc, signInLevels })
  return {
    app,
    tools,
    db,
    url,
    moveClock: (to) => {
      time = new Date(to)
    },
    close: async () => {
      await app.close()
      await close()
    },
  }
}
