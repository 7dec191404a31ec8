import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Pool } from 'pg'

type Kept = { etag: string; type: string; identity: Buffer; br?: Buffer; gzip?: Buffer; seen: string; until: number }
export type Encoding = 'br' | 'gzip' | 'identity'

const maxBytes = 24 * 1024 * 1024
const maxAgeMs = 30_000 // what a page says also depends on the clock: a deadline passes without any data changing

/**
 * Keeps finished public pages while nothing in the database has changed. "Nothing has changed" is asked of the
 * database itself, on every node: two equal snapshots (pg_current_snapshot) see the same data. Requests that arrive
 * while the question is on its way wait for the next answer, so one small query serves all who came together.
 */
export function pageCache(pool: Pool) {
  const kept = new Map<string, Kept>()
  let bytes = 0
  let asking: Promise<string> | undefined
  let next: Promise<string> | undefined

  /** What the database looks like at some moment after this was called. */
  function snapshot(): Promise<string> {
    if (!asking) return start()
    next ??= asking.then(start, start)
    return next
  }

  function start(): Promise<string> {
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

  function forget(key: string): void {
    bytes -= kept.get(key)?.identity.length ?? 0
    kept.delete(key)
  }

  return {
    snapshot,
    find(key: string, seen: string, now: number): Kept | undefined {
      const page = kept.get(key)
      if (!page) return undefined
      if (page.seen === seen && now < page.until) return page
      forget(key)
      return undefined
    },
    keep(key: string, page: Omit<Kept, 'until'>, now: number): Kept {
      forget(key)
      const entry = { ...page, until: now + maxAgeMs }
      kept.set(key, entry)
      bytes += entry.identity.length
      for (const oldest of kept.keys()) {
        if (bytes <= maxBytes) break
        forget(oldest)
      }
      return entry
    },
  }
}

export type PageCache = ReturnType<typeof pageCache>

/** The bytes of a page in an encoding, made once. */
export function bytesOf(page: Kept, encoding: Encoding): Buffer {
  if (encoding === 'br') {
    page.br ??= brotliCompressSync(page.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    return page.br
  }
  if (encoding === 'gzip') {
    page.gzip ??= gzipSync(page.identity)
    return page.gzip
  }
  return page.identity
}

export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted?.includes('br')) return 'br'
  return accepted?.includes('gzip') ? 'gzip' : 'identity'
}
