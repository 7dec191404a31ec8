import type { Pool, PoolClient } from 'pg'

/**
 * Connections of a pool that several may use at a time. When many ask at once, what they ask leaves in one write and wakes the database
 * once, and nobody waits for another's answer before asking. For work that is sent whole: what it begins it ends, and between its
 * parts it waits for nothing.
 */
export class SharedConnections {
  readonly #pool: Pool
  readonly #most: number
  readonly #open: Shared[] = []

  constructor(pool: Pool, most: number) {
    this.#pool = pool
    this.#most = most
  }

  async use<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const shared = this.#join()
    try {
      return await work(await shared.client)
    } finally {
      this.#leave(shared)
    }
  }

  /** One of one's own as long as there are any, else that which the fewest use. */
  #join(): Shared {
    if (this.#open.length < this.#most) this.#open.push({ client: this.#pool.connect(), users: 0 })
    const shared = this.#open.reduce((least, one) => (one.users < least.users ? one : least))
    shared.users += 1
    return shared
  }

  #leave(shared: Shared): void {
    shared.users -= 1
    if (shared.users > 0) return
    this.#open.splice(this.#open.indexOf(shared), 1)
    shared.client.then(
      (client) => client.release(), // the pool drops one that was lost
      () => {}, // who waited for it has heard
    )
  }
}

type Shared = { client: Promise<PoolClient>; users: number }
