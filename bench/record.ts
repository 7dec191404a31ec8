import type { Pool } from 'pg'

/** A statement as it is sent. */
export type Statement = { text: string; name?: string; values: unknown[] }

/** The statements that some work sends, as it sends them. */
export async function recordStatements(pool: Pool, work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const client = await pool.connect()
  const prototype = Object.getPrototypeOf(client) as { query: (...args: unknown[]) => unknown }
  client.release()
  const { query } = prototype
  prototype.query = function record(this: unknown, ...args: unknown[]) {
    const [what, values] = args as [string | Statement, unknown[] | undefined]
    if (typeof what === 'string') sent.push({ text: what, values: values ?? [] })
    else if (typeof what.text === 'string')
      sent.push({
        text: what.text,
        ...(what.name && { name: what.name }),
        values: what.values ?? values ?? [],
      })
    return query.apply(this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return sent
}
