import type { Pool } from 'pg'

/**
 * What the database looks like at some moment after this was called: two equal answers see the same data. Requests that
 * arrive while the question is on its way wait for the next answer, so one small query serves all who came together.
 */
export function snapshots(pool: Pool): () => Promise<string> {
  let asking: Promise<string> | undefined
  let next: Promise<string> | undefined

  function ask(): Promise<string> {
    next = undefined
    const answer = pool
      .query<{ seen: string }>({ name: 'snapshot', text: 'select pg_current_snapshot()::text as seen' })
      .then(({ rows }) => rows[0]?.seen ?? '')
    asking = answer
    const done = () => {
      if (asking === answer) asking = undefined
    }
    answer.then(done, done)
    return answer
  }

  return () => {
    if (!asking) return ask()
    next ??= asking.then(ask, ask)
    return next
  }
}
