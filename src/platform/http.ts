import { createServer } from 'node:http'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import fastify, { type FastifyBaseLogger, type FastifyRequest, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { localeOf, longestAddress, readAddress, refuseUnreadable } from './address.ts'
import { answerErrors, type TroublePage } from './answer-errors.ts'
import type { Clock } from './clock.ts'
import { renderHtml } from './html.ts'
import type { KeptPages } from './kept-pages.ts'
import { pathIn } from './locale.ts'
import { refuseForeignForms } from './same-origin.ts'
import { secretAddressHeaders, securityHeaders } from './security-headers.ts'
import type { App } from './web.ts'

type Options = {
  log: FastifyBaseLogger
  clock: Clock
  baseUrl: string
  demo: boolean
  kept?: KeptPages | undefined
  troublePage: TroublePage
}

/** An HTTP server that knows languages, pages, forms and the cache of public pages, and no room. */
export async function createHttp({ log, clock, baseUrl, demo, kept, troublePage }: Options): Promise<App> {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // A proxy on this machine or in the same private network says who asked; anybody else's word for it counts for nothing.
    trustProxy: ['loopback', 'uniquelocal'],
    bodyLimit: 256 * 1024,
    serverFactory: (answer) => createServer({ requestTimeout: 30_000 }, kept ? kept.before(answer) : answer),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: longestAddress, ignoreTrailingSlash: true },
    rewriteUrl: readAddress,
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  const headers = securityHeaders(baseUrl)
  app.addHook('onRequest', ({ routeOptions }, reply, done) => {
    reply.headers(headers)
    if (routeOptions.config.secretAddress) reply.headers(secretAddressHeaders)
    done()
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 256 * 1024 })
  readEmptyJson(app)

  app.decorateRequest('signedInAs', undefined)
  app.decorateRequest('here', {
    getter(this: FastifyRequest) {
      const { raw, url: path, signedInAs } = this
      return { locale: localeOf(raw), path, baseUrl, demo, now: clock(), signedInAs }
    },
  })
  app.decorateReply('html', function html(page) {
    return this.type('text/html; charset=utf-8').send(renderHtml(page))
  })
  app.decorateReply('seeOther', function seeOther(path) {
    const address = pathIn(localeOf(this.request.raw), path).replace(/[^!-~]+/g, encodeURIComponent)
    return this.header('cache-control', 'no-store').redirect(address, 303)
  })

  refuseUnreadable(app)
  refuseForeignForms(app, baseUrl)
  answerErrors(app, troublePage)
  logAnswers(app)
  kept?.watch(app)
  return app
}

/** One line an answer: the route's pattern, never the address itself, which may hold what a person wrote or a secret link. */
function logAnswers(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    })
  })
}

/** Programs that always say they send JSON also send it empty, where nothing need be said: then nothing was said. */
function readEmptyJson(app: App): void {
  const read = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null, undefined) : read(request, String(body), done),
  )
}
