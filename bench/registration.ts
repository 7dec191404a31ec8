import { randomUUID } from 'node:crypto'
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Db } from '../src/platform/db.ts'
import { registrar } from '../src/registrations/index.ts'
import { register } from '../src/registrations/register.ts'
import { hammer, loop, type Rate } from './load.ts'
import { report } from './report.ts'
import { sideBySide } from './rounds.ts'
import { startProgram } from './service.ts'
import type { Store } from './store.ts'

const seconds = 3
const prepared = 10_000 // more than a round can use

/** Signing up over HTTP, beside the same statement in a bare loop: on many runs, and on one that everybody wants. */
export async function measureRegistration(store: Store): Promise<void> {
  await store.fill()
  const program = await startProgram(store.env)
  for (const [name, count] of [
    ['many runs', 400],
    ['one hot run', 1],
  ] as const) {
    const { ours, theirs, ratio, rounds, spread } = await sideBySide(
      () => overHttp(program.url, store, count),
      () => inBareLoop(store, count),
    )
    const failed = rounds.reduce((sum, round) => sum + round.ours.failed, 0)
    const note = `${Math.round(ours.perSecond)} and ${Math.round(theirs.perSecond)} a second, 64 clients, ${failed} failed; ${spread}`
    report({
      name: `registration, ${name}, beside its SQL`,
      measured: ratio,
      target: 0.5,
      better: 'more',
      note,
    })
  }
  report({
    name: 'memory after that',
    measured: program.peakRssMb(),
    target: 200,
    better: 'less',
    unit: 'MB',
  })
  await program.stop()
  await countFaults(store)
}

async function overHttp(url: string, store: Store, count: number): Promise<Rate> {
  const runs = await emptyRuns(store, count)
  let turn = 0
  const next = () => {
    turn += 1
    const body = {
      contact: { name: 'Eirunn Fjellbekk', email: `bench.${randomUUID()}@example.no` },
      party: [{ role: 'patient' }],
    }
    return {
      path: `/api/v1/runs/${runs[turn % runs.length]}/registrations`,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    }
  }
  return hammer(url, { clients: 64, seconds, next })
}

/** The statements are made beforehand, with all their sealing, so that only the database is measured. */
async function inBareLoop(store: Store, count: number): Promise<Rate> {
  const runs = await emptyRuns(store, count)
  const statements = await signUpStatements(store, runs)
  const work = () => {
    const statement = statements.pop()
    if (!statement) return undefined
    const named = statement.sql as unknown as { text: string; name: string }
    return store.pool.query({ ...named, values: [...statement.parameters] })
  }
  return loop({ clients: 64, seconds, work })
}

async function signUpStatements({ tools }: Store, runs: number[]): Promise<CompiledQuery[]> {
  const room = registrar(tools)
  const now = tools.clock()
  await room.keys.make(tools.db, runs, now)
  const found = await room.keys.list(tools.db, runs)
  const known = { ...room, keys: { ...room.keys, of: async (_: Db, run: number) => found.get(run) } }
  const caught: CompiledQuery[] = []
  const catching = catchingDb(caught)
  for (let turn = 0; turn < prepared; turn += 1) {
    const run = runs[turn % runs.length] ?? 0
    const contact = {
      name: 'Eirunn Fjellbekk',
      email: `bare.${randomUUID()}@example.no`,
      language: 'nb' as const,
    }
    await register(
      catching,
      known,
      { run, party: { contact, members: [{ role: 'patient' }] }, anyRun: false, key: randomUUID() },
      now,
    )
  }
  return caught
}

/** A database that only writes down what it is asked, and answers as if a seat was free. */
function catchingDb(caught: CompiledQuery[]): Db {
  class Catching extends DummyDriver {
    override async acquireConnection() {
      return {
        async executeQuery<R>(query: CompiledQuery) {
          caught.push(query)
          return { rows: [{ outcome: 'confirmed', registrationNumber: 'MB-BENCH', place: null }] as R[] }
        },
        async *streamQuery() {},
      }
    }
  }
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new Catching(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

/** Open runs that nobody has signed up for yet, with room for everybody who will come. */
async function emptyRuns({ tools, pool }: Store, count: number): Promise<number[]> {
  const now = tools.clock()
  const runs = await tools.db
    .selectFrom('runs as r')
    .innerJoin('runSeats as s', 's.runId', 'r.id')
    .select('r.id')
    .where('r.signupClosesAt', '>', new Date(now.getTime() + 86_400_000))
    .where('r.cancelledAt', 'is', null)
    .where('r.publishedAt', 'is not', null)
    .where('s.taken', '<', 50)
    .where('s.waiting', '=', 0)
    .orderBy('r.id', 'desc')
    .limit(count)
    .execute()
  const ids = runs.map(({ id }) => id)
  // The hot run must last for the whole measurement; its own limit is for classrooms.
  await pool.query('alter table runs drop constraint if exists runs_capacity')
  await pool.query('update runs set capacity = 30000 where id = any($1)', [ids])
  return ids
}

async function countFaults({ pool }: Store): Promise<void> {
  const { rows } = await pool.query(`select
    (select count(*) from run_seats where taken > capacity)::int as oversold,
    (select count(*) from (select run_id, person from registrations where withdrawn_at is null and erased_at is null
       group by 1, 2 having count(*) > 1) twice)::int as double`)
  report({
    name: 'oversold runs, double registrations',
    measured: rows[0].oversold + rows[0].double,
    target: 0,
    better: 'less',
    unit: 'found',
  })
}
