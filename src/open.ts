import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import type { Pool } from 'pg'
import type { Config } from './config.ts'
import { type Db, openDb } from './platform/db.ts'
import { findEmbeddedPostgres, startEmbeddedPostgres } from './platform/embedded-postgres/index.ts'
import { formTokens } from './platform/form-token.ts'
import { readOrMakeKeyFile } from './platform/key-file.ts'
import { createLog } from './platform/log.ts'
import { mailFolder, mailQueue } from './platform/mail/index.ts'
import { migrate } from './platform/migrate.ts'
import { secretsFrom } from './platform/secrets.ts'
import type { Tools } from './platform/web.ts'

/** The migrated database and what rooms are handed, for the service and for commands alike. */
export type OpenedService = {
  tools: Tools
  pool: Pool
  databaseUrl: string
  log: FastifyBaseLogger
  close(): Promise<void>
}

/** Opens the database that the settings name, or the embedded one, already running beside us or started here. */
export async function openService(config: Config, { besideAnother = false } = {}): Promise<OpenedService> {
  const log = createLog(config.logLevel)
  const known =
    config.databaseUrl ?? (besideAnother ? findEmbeddedPostgres({ dataDir: config.dataDir }) : undefined)
  if (known) return openOn(known, config, log, async () => {})
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log })
  try {
    return await openOn(postgres.url, config, log, postgres.stop)
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

type Stop = () => Promise<void>

async function openOn(
  databaseUrl: string,
  config: Config,
  log: FastifyBaseLogger,
  stop: Stop,
): Promise<OpenedService> {
  await migrate(databaseUrl)
  const { db, pool } = openDb(databaseUrl, (error) =>
    log.warn({ reason: error.message }, 'A database connection was lost'),
  )
  return { tools: toolsOf(db, config), pool, databaseUrl, log, close: () => pool.end().then(stop) }
}

function toolsOf(db: Db, config: Config): Tools {
  const clock = () => new Date()
  const secrets = secretsFrom(config.key ?? readOrMakeKeyFile(config.dataDir))
  const folder = config.smtpUrl ? undefined : mailFolder(join(config.dataDir, 'mail'))
  return {
    db,
    clock,
    secrets,
    baseUrl: config.baseUrl,
    demo: config.demo,
    formTokens: formTokens(secrets),
    mail: mailQueue({ secrets, clock, folder }),
  }
}
