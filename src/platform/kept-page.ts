import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

type Encoding = 'br' | 'gzip' | 'identity'
type Headers = Record<string, string | number | string[] | undefined>

/** A finished page: its bytes as they were sent, in each encoding that was asked for, with all its headers. */
export type KeptPage = {
  /** The snapshot it was drawn from; none for a page that isn't kept. */
  seen: string | undefined
  until: number
  etag: string
  headers: Headers
  bytes: Map<Encoding, Buffer>
  size: number
}

export function finish(
  text: string,
  { headers, seen, until }: Pick<KeptPage, 'headers' | 'seen' | 'until'>,
): KeptPage {
  const identity = Buffer.from(text)
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  const kept = { ...headers, 'cache-control': 'no-cache', etag }
  return { seen, until, etag, headers: kept, bytes: new Map([['identity', identity]]), size: identity.length }
}

/** What a reader gets: the page in the encoding they take, or word that they have it already. */
export function answerFor(page: KeptPage, asked: IncomingHttpHeaders) {
  if (asked['if-none-match'] === page.etag) return { status: 304, headers: page.headers, body: '' }
  const encoding = encodingFor(asked['accept-encoding'])
  const body = bytesOf(page, encoding)
  const encoded = encoding === 'identity' ? undefined : { 'content-encoding': encoding }
  return { status: 200, headers: { ...page.headers, ...encoded, 'content-length': body.length }, body }
}

function bytesOf(page: KeptPage, encoding: Encoding): Buffer {
  const found = page.bytes.get(encoding)
  if (found) return found
  const identity = page.bytes.get('identity') as Buffer
  const fresh =
    encoding === 'br'
      ? brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : gzipSync(identity)
  page.bytes.set(encoding, fresh)
  return fresh
}

function encodingFor(accepted: string | string[] | undefined): Encoding {
  if (accepted?.includes('br')) return 'br'
  return accepted?.includes('gzip') ? 'gzip' : 'identity'
}
