import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import fastify, { type FastifyBaseLogger, type FastifyRequest, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { answerErrors, answerTrouble, type TroublePage } from './answer-errors.ts'
import type { Clock } from './clock.ts'
import { renderHtml } from './html.ts'
import { type Locale, pathIn, splitLocale } from './locale.ts'
import { bytesOf, encodingFor, type PageCache } from './page-cache.ts'
import { refuseForeignForms } from './same-origin.ts'
import type { App } from './web.ts'

type Options = {
  log: FastifyBaseLogger
  clock: Clock
  baseUrl: string
  demo: boolean
  cache: PageCache | undefined
  troublePage: TroublePage
}

/** An HTTP server that knows languages, pages, forms and the cache of public pages, and no room. */
export async function createHttp({ log, clock, baseUrl, demo, cache, troublePage }: Options): Promise<App> {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, request, reply) => answerTrouble(request, reply, error, troublePage),
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    rewriteUrl: takeLocale,
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  await app.register(helmet, securityHeaders(baseUrl))
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 256 * 1024 })

  app.decorateRequest('here', {
    getter(this: FastifyRequest) {
      return { locale: localeOf(this.raw), path: this.url, baseUrl, demo, now: clock() }
    },
  })
  app.decorateReply('html', function html(page) {
    return this.type('text/html; charset=utf-8').send(renderHtml(page))
  })
  app.decorateReply('seeOther', function seeOther(path) {
    return this.header('cache-control', 'no-store').redirect(pathIn(localeOf(this.request.raw), path), 303)
  })

  refuseForeignForms(app, baseUrl)
  answerErrors(app, troublePage)
  logAnswers(app)
  if (cache) serveKeptPages(app, cache, clock)
  return app
}

const asked = new WeakMap<IncomingMessage, Locale>()
const localeOf = (request: IncomingMessage): Locale => asked.get(request) ?? 'nb'

/** /nn/kurs is /kurs in nynorsk: routes are written once. */
function takeLocale(request: IncomingMessage): string {
  const { locale, path } = splitLocale(request.url ?? '/')
  asked.set(request, locale)
  return path
}

const securityHeaders = (baseUrl: string) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: baseUrl.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  referrerPolicy: { policy: 'same-origin' as const }, // a manage link must not leave the house in a referrer
  crossOriginResourcePolicy: { policy: 'same-origin' as const },
})

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

function serveKeptPages(app: App, cache: PageCache, clock: Clock): void {
  const seen = new WeakMap<FastifyRequest, string>()
  const formsOf = (request: FastifyRequest) => request.routeOptions.config.forms
  const keyOf = (request: FastifyRequest) =>
    `${localeOf(request.raw)} ${formsOf(request)?.of(request.headers) ?? ''} ${request.url}`
  const varyOf = (request: FastifyRequest) => [formsOf(request)?.by, 'accept-encoding'].filter(Boolean).join(', ')

  app.addHook('onRequest', async (request, reply) => {
    if (!request.routeOptions.config.cached || request.method !== 'GET') return
    const snapshot = await cache.snapshot()
    seen.set(request, snapshot)
    const page = cache.find(keyOf(request), snapshot, clock().getTime())
    if (page) return answer(page)

    function answer(page: NonNullable<ReturnType<PageCache['find']>>) {
      reply.header('vary', varyOf(request)).header('cache-control', 'no-cache').header('etag', page.etag)
      if (request.headers['if-none-match'] === page.etag) return reply.code(304).send()
      const encoding = encodingFor(request.headers['accept-encoding'])
      if (encoding !== 'identity') reply.header('content-encoding', encoding)
      return reply.type(page.type).send(bytesOf(page, encoding))
    }
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const snapshot = seen.get(request)
    if (snapshot === undefined || reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const identity = Buffer.from(payload)
    const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
    const type = String(reply.getHeader('content-type'))
    const page = cache.keep(keyOf(request), { etag, type, identity, seen: snapshot }, clock().getTime())
    const encoding = encodingFor(request.headers['accept-encoding'])
    reply.header('vary', varyOf(request)).header('cache-control', 'no-cache').header('etag', etag)
    if (request.headers['if-none-match'] === etag) {
      reply.code(304)
      return ''
    }
    if (encoding !== 'identity') reply.header('content-encoding', encoding)
    return bytesOf(page, encoding)
  })
}
