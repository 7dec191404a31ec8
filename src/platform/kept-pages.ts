import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type { Clock } from './clock.ts'
import { answerFor, finish, type KeptPage } from './kept-page.ts'
import { snapshots } from './snapshot.ts'
import type { App } from './web.ts'

/** Which of its forms a page is asked in, when one address has several: Turtle or JSON-LD. */
type FormOf = (headers: IncomingHttpHeaders) => string
type Place = { formOf: FormOf | undefined; pages: Map<string, KeptPage> }
type Answer = (request: IncomingMessage, response: ServerResponse) => void

const maxBytes = 16 * 1024 * 1024
const maxNewcomers = 2000
const maxAgeMs = 30_000 // what a page says also depends on the clock: a deadline passes without any data changing

/** Keeps finished public pages while nothing in the database has changed (decision 011). */
export type KeptPages = ReturnType<typeof keptPages>

export function keptPages(pool: Pool, clock: Clock) {
  const places = new Map<string, Place>()
  const newcomers = new Set<string>()
  const snapshot = snapshots(pool)
  let size = 0

  function find(url: string, headers: IncomingHttpHeaders): KeptPage | undefined {
    const place = places.get(url)
    return place?.pages.get(place.formOf?.(headers) ?? '')
  }

  /** Most searches are asked once: an address earns its place the second time. */
  function isPopular(url: string): boolean {
    if (places.has(url) || newcomers.delete(url)) return true
    if (newcomers.size >= maxNewcomers) newcomers.clear()
    newcomers.add(url)
    return false
  }

  function keep(url: string, form: string, formOf: FormOf | undefined, page: KeptPage): void {
    const place = places.get(url) ?? { formOf, pages: new Map() }
    size += page.size - (place.pages.get(form)?.size ?? 0)
    place.pages.set(form, page)
    places.delete(url) // so that it becomes the newest
    places.set(url, place)
    for (const [oldest, { pages }] of places) {
      if (size <= maxBytes) break
      for (const { size: freed } of pages.values()) size -= freed
      places.delete(oldest)
    }
  }

  return {
    /** Answers before the framework does, when the page is kept and nothing has changed since; else hands over to it. */
    before:
      (answer: Answer): Answer =>
      (request, response) => {
        const page = request.method === 'GET' ? find(request.url ?? '', request.headers) : undefined
        if (!page || clock().getTime() >= page.until) return answer(request, response)
        snapshot().then(
          (seen) => (page.seen === seen ? send(page, request, response) : answer(request, response)),
          () => answer(request, response),
        )
      },

    /** Keeps the pages of routes that say `cached`. */
    watch(app: App): void {
      const seen = new WeakMap<FastifyRequest, string>()
      app.addHook('onRequest', async (request) => {
        // Asked before the page is made, so that what is kept is never older than what it is kept as.
        if (isKept(request) && isPopular(request.originalUrl)) seen.set(request, await snapshot())
      })
      app.addHook('onSend', async (request, reply, payload) => {
        if (!isKept(request) || reply.statusCode !== 200 || typeof payload !== 'string') return payload
        const { forms } = request.routeOptions.config
        const page = finish(payload, {
          seen: seen.get(request),
          until: clock().getTime() + maxAgeMs,
          headers: headersOf(reply, forms?.by),
        })
        if (page.seen) keep(request.originalUrl, forms?.of(request.headers) ?? '', forms?.of, page)
        const { status, headers, body } = answerFor(page, request.headers)
        reply.code(status).headers(headers)
        return body
      })
    },
  }
}

function send(page: KeptPage, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = answerFor(page, request.headers)
  response.writeHead(status, headers).end(body)
}

const isKept = (request: FastifyRequest): boolean =>
  request.routeOptions.config.cached === true && request.method === 'GET'

function headersOf(reply: FastifyReply, by: string | undefined) {
  const { 'content-length': _, ...headers } = reply.getHeaders()
  return { ...headers, vary: [by, 'accept-encoding'].filter(Boolean).join(', ') }
}
