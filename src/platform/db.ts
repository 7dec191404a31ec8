import { Socket } from 'node:net'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { SharedConnections } from './shared-connections.ts'
import type { DB } from './tables.ts'

/** The database, or a transaction on it: always the first argument, so that a transaction can take its place. */
export type Db = Kysely<DB>

// starts_at in SQL is startsAt in TypeScript, inside JSON answers too.
const camelCase = new CamelCasePlugin()

// A date is a day, not a moment: keep it as 'YYYY-MM-DD' instead of midnight somewhere.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day)

/** Opens a pool. `onError` hears of connections lost while idle; without it a stopped server would end the program. */
export function openDb(url: string, onError: (error: Error) => void, max = 12): { db: Db; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 3000,
    application_name: 'mestring',
    pipeline: true, // what is sent together doesn't wait for one another (together.ts)
    stream: gatheringSocket,
  })
  pool.on('error', onError)
  // One that is lost while in use tells its query as well; nobody else would listen, and the program would end.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [camelCase] })
  shared.set(db, new SharedConnections(pool, Math.ceil(max / 3)))
  return { db, pool }
}

const shared = new WeakMap<Db, SharedConnections>()

/** The connections that a database's queries share when they are sent together (together.ts). A transaction has none. */
export function sharedBy(db: Db): SharedConnections {
  const connections = shared.get(db)
  if (!connections) throw new Error('what is sent together can’t be part of a transaction')
  return connections
}

/** What is written at one go leaves at one go: to wake the database for each part costs more than most queries do. */
function gatheringSocket(): Socket {
  const socket = new Socket()
  // Only once it is connected: Node puts its own `write` back as it connects.
  socket.once('connect', () => {
    const write = socket.write.bind(socket) as (...part: unknown[]) => boolean
    let gathers = false
    socket.write = (...part: unknown[]) => {
      if (!gathers) {
        gathers = true
        socket.cork()
        process.nextTick(() => {
          gathers = false
          socket.uncork()
        })
      }
      return write(...part)
    }
  })
  return socket
}
