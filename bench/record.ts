import type { Pool } from 'pg'

/** A statement as it is sent. */
export type Statement = { text: string; name?: string; values: unknown[] }

/** The statements that some work sends, as it sends them: those that don't wait for one another stand together. */
export async function recordStatements(pool: Pool, work: () => Promise<unknown>): Promise<Statement[][]> {
  const sent: Statement[][] = []
  const unanswered = new Set<unknown>()
  const client = await pool.connect()
  const prototype = Object.getPrototypeOf(client) as { query: (...args: unknown[]) => unknown }
  client.release()
  const { query } = prototype
  prototype.query = function record(this: unknown, ...args: unknown[]) {
    const statement = statementIn(args)
    if (statement && unanswered.has(this)) sent.at(-1)?.push(statement)
    else if (statement) sent.push([statement])
    unanswered.add(this)
    const answer = query.apply(this, args)
    void Promise.allSettled([answer]).then(() => unanswered.delete(this))
    return answer
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return sent
}

function statementIn([what, values]: unknown[]): Statement | undefined {
  const { text, name, values: own } = (typeof what === 'string' ? { text: what } : what) as Partial<Statement>
  return text === undefined ? undefined : { text, ...(name && { name }), values: own ?? (values as []) ?? [] }
}
