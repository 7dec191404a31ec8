import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { readConfig } from '../src/config.ts'
import { benchLoad, seedManyParticipants } from '../src/demo/index.ts'
import { type OpenedService, openService } from '../src/open.ts'
import { loadReference } from '../src/reference/index.ts'
import { registrar } from '../src/registrations/index.ts'

/** A database with the set that the budgets speak of, and what starts programs on it. */
export type Store = OpenedService & { folder: string; env: Record<string, string>; fill(): Promise<void> }

export async function openStore(folder: string): Promise<Store> {
  const dataDir = join(folder, 'data')
  const opened = await openService(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error', DEMO: 'off' }))
  let filled = false
  return {
    ...opened,
    folder,
    env: {
      DATABASE_URL: opened.databaseUrl,
      MESTRING_KEY: keyIn(dataDir),
      DATA_DIR: join(folder, 'program'),
      DEMO: 'off',
    },
    async fill() {
      if (filled) return
      filled = true
      await fill(opened)
    },
  }
}

/** 10 000 runs in 357 municipalities, 100 000 registrations. Takes a minute or so. */
async function fill({ tools }: OpenedService): Promise<void> {
  const now = tools.clock()
  await loadReference(tools.db)
  await benchLoad(tools.db, {
    now,
    log: (line) => process.stderr.write(`${line}\n`),
    fillRegistrations: (db, wanted) => seedManyParticipants(db, registrar(tools), wanted, now),
  })
  await sql`vacuum analyze`.execute(tools.db) // now, rather than by itself while something is measured
}

const keyIn = (dataDir: string): string => readFileSync(join(dataDir, 'key'), 'utf8').trim()
