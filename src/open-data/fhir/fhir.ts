import type { FastifyError, FastifyReply } from 'fastify'
import type { FhirResource, OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'
import type { Here } from '../../design/here.ts'
import type { Db } from '../../platform/db.ts'
import { found, isDatabaseAway, withoutValues } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import { capabilitiesOf } from './capabilities.ts'
import { completeHealthcareServices, listHealthcareServices } from './healthcare-service.ts'
import { listLocations } from './location.ts'
import { listOrganizations } from './organization.ts'
import { bundleOf, type Resource, type ResourceType, readSearch, searchIn } from './search.ts'

/** All resources of a type with what they can be searched by, and some of them in full. */
type Source = {
  list: (db: Db, here: Here) => Promise<Resource[]>
  complete: (db: Db, here: Here, some: Resource[]) => Promise<Resource[]>
}

const asListed: Source['complete'] = async (_db, _here, some) => some

const sources: Record<ResourceType, Source> = {
  Organization: { list: listOrganizations, complete: asListed },
  Location: { list: listLocations, complete: asListed },
  HealthcareService: { list: listHealthcareServices, complete: completeHealthcareServices },
}

const isStrict = (prefer: string | string[] | undefined): boolean =>
  String(prefer).includes('handling=strict')
const cached = {
  cached: true,
  forms: { by: 'prefer', of: ({ prefer }: { prefer?: string | string[] }) => String(isStrict(prefer)) },
}

/** FHIR R4, read only: who gives courses, where they are, and what they offer. */
export function fhir(app: App, { db }: Pick<Tools, 'db'>): void {
  app.register(
    (app, _options, done) => {
      app.setNotFoundHandler((_request, reply) =>
        answerOutcome(reply, 404, 'There is nothing at this address'),
      )
      app.setErrorHandler((error: FastifyError, request, reply) => {
        const status = isDatabaseAway(error) ? 503 : (error.statusCode ?? 500)
        if (status >= 500 && status !== 503)
          request.log.error({ err: withoutValues(error), route: request.routeOptions.url }, 'failed')
        return answerOutcome(
          reply,
          status,
          status < 500 ? error.message : (says[status] ?? 'Something failed here'),
        )
      })

      app.get('/metadata', { config: { cached: true } }, ({ here }, reply) =>
        answer(reply, capabilitiesOf(`${here.baseUrl}/fhir`)),
      )
      for (const type of Object.keys(sources) as ResourceType[]) {
        const { list, complete } = sources[type]
        app.get(`/${type}`, { config: cached }, async ({ query, headers, here }, reply) => {
          const search = readSearch(query as Record<string, unknown>, isStrict(headers.prefer))
          const { some, total } = searchIn(await list(db, here), search)
          const page = await complete(db, here, some)
          return answer(reply, bundleOf(type, { page, total }, search, `${here.baseUrl}/fhir`))
        })
        app.get<{ Params: { id: string } }>(
          `/${type}/:id`,
          { config: { cached: true } },
          async ({ params, here }, reply) => {
            const listed = found((await list(db, here)).find(({ id }) => id === params.id))
            const [resource] = await complete(db, here, [listed])
            return answer(reply, found(resource))
          },
        )
      }
      done()
    },
    { prefix: '/fhir' },
  )
}

const answer = (reply: FastifyReply, resource: FhirResource): FastifyReply =>
  reply.type('application/fhir+json; charset=utf-8').send(JSON.stringify(resource))

const answerOutcome = (reply: FastifyReply, status: number, diagnostics: string): FastifyReply =>
  answer(reply.code(status).header('cache-control', 'no-store'), outcomeOf(status, diagnostics))

const outcomeOf = (status: number, diagnostics: string): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: status < 500 ? 'error' : 'fatal', code: codes[status] ?? 'exception', diagnostics }],
})

const codes: Record<number, OperationOutcomeIssue['code']> = {
  400: 'invalid',
  404: 'not-found',
  429: 'throttled',
  503: 'transient',
}
const says: Record<number, string> = { 503: 'The database is away; try again shortly' }
