import type { App } from '../platform/web.ts'

/** Lets pages of other sites read everything that `mount` mounts. Reading only: nothing here changes anything. */
export function readableByAll(app: App, mount: (app: App) => void): void {
  app.register((scope, _options, done) => {
    // On the way in, so that the headers are kept with a kept page.
    scope.addHook('onRequest', async (_request, reply) => {
      reply
        .header('access-control-allow-origin', '*')
        .header('access-control-expose-headers', 'etag, link')
        .header('cross-origin-resource-policy', 'cross-origin')
    })
    mount(scope as App)
    done()
  })
  // Who sends If-None-Match from a script asks first whether it may.
  for (const path of ['/api/*', '/fhir/*', '/kurs.ics', '/kurs.atom']) {
    app.options(path, { schema: { hide: true } }, (_request, reply) =>
      reply
        .code(204)
        .header('access-control-allow-origin', '*')
        .header('access-control-allow-methods', 'GET, HEAD')
        .header('access-control-allow-headers', 'accept, if-none-match, prefer')
        .header('access-control-max-age', '86400')
        .send(),
    )
  }
}
