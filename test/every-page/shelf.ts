import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '../../src/platform/web.ts'
import type { Seen } from '../pages.ts'

/** Puts pages where a browser can open them, the answers to forms too, just as the service sent them. */
export async function aShelf(app: App) {
  const pages = new Map<string, Seen>()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (page) return response.writeHead(200, headersOf(page)).end(page.html)
    app.inject(request.url ?? '/').then(
      ({ statusCode, headers, rawPayload }) =>
        response.writeHead(statusCode, headers as never).end(rawPayload),
      () => response.writeHead(500).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    put(page: Seen): string {
      const path = `/shelf/${pages.size}`
      pages.set(path, page)
      return origin + path
    },
    close: () => new Promise((done) => server.close(done)),
  }
}

const headersOf = ({ headers }: Seen) => ({
  'content-type': 'text/html; charset=utf-8',
  // Without the sandbox, in which a test couldn't look around either.
  'content-security-policy': String(headers['content-security-policy']).replace('sandbox', ''),
})
