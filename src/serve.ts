import type { Server } from 'node:http'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { openDb } from './platform/db.ts'
import { startEmbeddedPostgres } from './platform/embedded-postgres/index.ts'
import { formTokens } from './platform/form-token.ts'
import { keptPages } from './platform/kept-pages.ts'
import { readOrMakeKeyFile } from './platform/key-file.ts'
import { createLog } from './platform/log.ts'
import { mailQueue } from './platform/mail/index.ts'
import { migrate } from './platform/migrate.ts'
import { secretsFrom } from './platform/secrets.ts'
import { loadReference } from './reference/index.ts'

export type Service = { url: string; close(): Promise<void> }

/** Starts the whole service as the environment says: database, migrations, reference data, pages. */
export async function serve(env: NodeJS.ProcessEnv): Promise<Service> {
  const config = readConfig(env)
  const log = createLog(config.logLevel)
  const postgres = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ dataDir: config.dataDir, log })
  const databaseUrl = config.databaseUrl ?? postgres?.url ?? ''
  await migrate(databaseUrl)
  const { db, pool } = openDb(databaseUrl, (error) =>
    log.warn({ code: 'code' in error ? error.code : undefined }, 'database connection lost'),
  )
  await loadReference(db)

  const clock = () => new Date()
  const secrets = secretsFrom(config.key ?? readOrMakeKeyFile(config.dataDir))
  const tools = {
    db,
    clock,
    secrets,
    baseUrl: config.baseUrl,
    demo: config.demo,
    formTokens: formTokens(secrets),
    mail: mailQueue({ secrets, clock }),
  }
  const app = await createApp(tools, { log, kept: keptPages(pool, clock) })
  await app.listen({ port: config.port, host: config.host })

  return {
    url: addressOf(app.server, config),
    async close() {
      await app.close() // answers what is under way first
      await pool.end()
      await postgres?.stop()
    },
  }
}

/** With port 0 the system chose one. */
function addressOf(server: Server, { baseUrl, port }: Config): string {
  const address = server.address()
  return port === 0 && typeof address === 'object' && address ? `http://localhost:${address.port}` : baseUrl
}
