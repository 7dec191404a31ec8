import { join } from 'node:path'
import { readyBinaries } from './binaries.ts'
import { makeCluster } from './cluster.ts'
import { EmbeddedPostgresError } from './error.ts'
import { takeLock, whoHolds } from './lock.ts'
import type { Log } from './log.ts'
import { findHome, makeHome } from './place.ts'
import { beginLog, launch, stopLeftServer } from './server.ts'
import { supervise } from './supervisor.ts'
import { rememberPort, urlOf } from './url.ts'

export { EmbeddedPostgresError }

/** A real PostgreSQL 18 that belongs to this program: it starts it, keeps it running, and stops it. */
export type EmbeddedPostgres = {
  /** Where to connect. It stays the same when a lost server is started again. */
  url: string
  /** Stops the server: closes its connections, writes everything down, and waits till it is gone. */
  stop: () => Promise<void>
  /** Hears of a server that was lost while running. It is started again without anyone's help. */
  onLost: (listener: () => void) => void
}

type Options = { dataDir: string; log: Log; durable?: boolean }

/**
 * Starts the database of `dataDir`, making it the first time. Refuses, with an EmbeddedPostgresError in plain words,
 * when another program already runs on the folder. `durable: false` is for tests: quicker, but a power cut would ruin it.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  try {
    return await start(options)
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error
    const reason = error instanceof Error ? error.message : error
    throw new EmbeddedPostgresError(`The embedded database cannot start in ${options.dataDir}: ${reason}`, {
      cause: error,
    })
  }
}

async function start({ dataDir, log, durable = true }: Options): Promise<EmbeddedPostgres> {
  const { home, account } = makeHome(dataDir, log)
  const release = await takeLock(join(home, 'lock'))
  try {
    const bin = readyBinaries(home, account, log)
    await stopLeftServer(home, log)
    await makeCluster({ home, bin, account, durable, log })
    const port = await rememberPort(home)
    beginLog(home)
    const server = await supervise(() => launch({ home, bin, account, port, durable }), log)
    return { url: urlOf(home), onLost: server.onLost, stop: () => server.stop().finally(release) }
  } catch (error) {
    release()
    throw error
  }
}

/** The address of the database that another program keeps running on `dataDir`, or nothing when none does. */
export function findEmbeddedPostgres({ dataDir }: { dataDir: string }): string | undefined {
  const home = findHome(dataDir)
  return home && whoHolds(join(home, 'lock')) ? urlOf(home) : undefined
}
