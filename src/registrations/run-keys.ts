import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { newDataKey, type Secrets } from '../platform/secrets.ts'

/** The data keys of runs: each seals the participants of one run, and is deleted with them. */
export type RunKeys = {
  /** The key of a run, made the first time; none for a run that is over. */
  of(db: Db, run: number, now: Date): Promise<Buffer | undefined>
  /** Makes the keys that are missing, for runs that aren't over at `moment`. */
  make(db: Db, runs: number[], moment: Date): Promise<void>
  /** The keys there are, of several runs. */
  list(db: Db, runs: number[]): Promise<Map<number, Buffer>>
  forget(run: number): void
}

const keep = 500
const keepMs = 60_000

/**
 * Keeps a few unwrapped keys for a short while: unwrapping is cheap, asking the database for each sign-up isn't. Not those
 * read in a transaction: one that is made there and then undone would seal what nobody can open.
 */
export function runKeys(secrets: Secrets): RunKeys {
  const kept = new Map<number, { key: Buffer; until: number }>()

  function remember(run: number, key: Buffer): void {
    kept.delete(run)
    kept.set(run, { key, until: performance.now() + keepMs })
    for (const oldest of kept.keys()) {
      if (kept.size <= keep) break
      kept.delete(oldest)
    }
  }

  const find = (run: number): Buffer | undefined => {
    const found = kept.get(run)
    return found && found.until > performance.now() ? found.key : undefined
  }

  async function list(db: Db, runs: number[]): Promise<Map<number, Buffer>> {
    const keys = new Map<number, Buffer>()
    const missing: number[] = []
    for (const run of new Set(runs)) {
      const key = find(run)
      if (key) keys.set(run, key)
      else missing.push(run)
    }
    if (missing.length === 0) return keys
    const rows = await db
      .selectFrom('runKeys')
      .select(['runId', 'wrapped'])
      .where('runId', 'in', missing)
      .execute()
    for (const { runId, wrapped } of rows) {
      const key = secrets.unwrapKey(wrapped, contextOf(runId))
      keys.set(runId, key)
      if (!db.isTransaction) remember(runId, key)
    }
    return keys
  }

  async function make(db: Db, runs: number[], moment: Date): Promise<void> {
    const wrapped = runs.map((run) => secrets.wrapKey(newDataKey(), contextOf(run)))
    await sql`
      insert into run_keys (run_id, wrapped, made_at)
      select fresh.run_id, fresh.wrapped, ${moment}
      from unnest(${runs}::integer[], ${wrapped}::bytea[]) as fresh (run_id, wrapped)
      join runs on runs.id = fresh.run_id and runs.ends_at > ${moment}
      on conflict do nothing
    `.execute(db)
  }

  return {
    async of(db, run, now) {
      const known = find(run) ?? (await list(db, [run])).get(run)
      if (known) return known
      await make(db, [run], now)
      return (await list(db, [run])).get(run)
    },
    make,
    list,
    forget: (run) => kept.delete(run),
  }
}

const contextOf = (run: number): string => `run:${run}`
