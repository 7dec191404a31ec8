import type { FastifyReply } from 'fastify'
import { problem } from '../../platform/problem.ts'
import type { App, Tools } from '../../platform/web.ts'
import { preferred } from '../negotiate.ts'
import { catalogueOf, prefixes } from './catalogue.ts'
import { asJsonLd, asTurtle } from './rdf.ts'

const forms = ['text/turtle', 'application/ld+json'] as const
type Form = (typeof forms)[number]

/** The catalogue that data.norge.no harvests, as Turtle or JSON-LD. */
export function dcat(app: App, { baseUrl }: Pick<Tools, 'baseUrl'>): void {
  const chosen = (accept: string | undefined): Form | undefined =>
    preferred(accept, [...forms, 'application/json']) === 'application/json'
      ? 'application/ld+json'
      : preferred(accept, forms)

  const send = (reply: FastifyReply, form: Form): FastifyReply => {
    const things = catalogueOf(baseUrl)
    const text =
      form === 'text/turtle'
        ? asTurtle(things, prefixes)
        : JSON.stringify(asJsonLd(things, prefixes), null, 2)
    return reply.type(`${form}; charset=utf-8`).send(text)
  }

  app.get(
    '/api/dcat',
    { config: { cached: true, forms: { by: 'accept', of: ({ accept }) => chosen(accept) ?? 'none' } } },
    ({ headers }, reply) => {
      const form = chosen(headers.accept)
      if (form) return send(reply, form)
      return reply
        .code(406)
        .type('application/problem+json')
        .send(JSON.stringify(problem(406)))
    },
  )
  app.get('/api/dcat.ttl', { config: { cached: true } }, (_request, reply) => send(reply, 'text/turtle'))
  app.get('/api/dcat.jsonld', { config: { cached: true } }, (_request, reply) =>
    send(reply, 'application/ld+json'),
  )
}
