import type { App } from './web.ts'

/**
 * Refuses a form sent from another site (CSRF). Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in
 * `Origin`; a client that says neither isn't a browser and carries nobody's sign-in.
 */
export function refuseForeignForms(app: App, baseUrl: string): void {
  const home = new URL(baseUrl).host
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return
    // Pages there tell browsers to say nothing of where a request comes from, and a browser that obeys sends `Origin: null`.
    if (request.routeOptions.config.secretAddress && request.headers.origin === 'null') return
    const site = request.headers['sec-fetch-site']
    const origin = request.headers.origin
    const foreign = site
      ? site !== 'same-origin' && site !== 'none'
      : origin
        ? isElsewhere(origin, [home, request.host])
        : false
    if (foreign) throw Object.assign(new Error('This form was sent from another site'), { statusCode: 403 })
  })
}

const isElsewhere = (origin: string, homes: string[]): boolean =>
  !URL.canParse(origin) || !homes.includes(new URL(origin).host)
