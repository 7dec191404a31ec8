/**
 * Hands out one thing at a time from batches of `size`, and fetches the next batch when few are left. Ends, with
 * undefined, after a batch that was not full.
 */
export function feed<T>(size: number, fetch: (size: number) => Promise<T[]>): () => Promise<T | undefined> {
  const ready: T[] = []
  let fetching: Promise<void> | undefined
  let ended = false

  const refill = (): Promise<void> => {
    fetching ??= fetch(size)
      .then((batch) => {
        ended = batch.length < size
        ready.push(...batch)
      })
      .finally(() => {
        fetching = undefined
      })
    return fetching
  }

  return async () => {
    while (!ended && ready.length === 0) await refill()
    // A fault here is met again, by the one who finds nothing left.
    if (!ended && ready.length < size / 4) refill().catch(() => {})
    return ready.shift()
  }
}
