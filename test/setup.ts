import { migratedDatabase, startTestPostgres } from './database.ts'

let stop: () => Promise<void> = async () => {}

/** Before all test files: one server and a migrated template that every file copies. */
export async function globalSetup(): Promise<void> {
  const postgres = await startTestPostgres()
  stop = postgres.stop
  await migratedDatabase(postgres.url)
  process.env.TEST_SERVER_URL = postgres.url
}

export async function globalTeardown(): Promise<void> {
  await stop()
}
