import { z } from 'zod'
import {
  findService,
  listCatchment,
  listServices,
  type Service,
  type ServiceNear,
  servicePaths,
  servicesNear,
  statusOn,
} from '../../organisations/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { found } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import {
  idParams,
  municipalityParameter,
  pageOf,
  pageParameter,
  readPage,
  sizeParameter,
} from './parameters.ts'
import { findPlace } from './place.ts'
import { problemSchema, refuse } from './problem.ts'
import { address, iso, listOf, moment, text } from './text.ts'

const fields = {
  id: z.int(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(['learning-centre', 'municipal', 'intermunicipal', 'healthy-life-centre']),
  status: z.enum(['planned', 'running', 'closed']),
  owner: z.object({ name: z.string(), kind: z.string(), organisationNumber: z.string().nullable() }),
  about: text,
  municipality: z.object({ number: z.string(), name: z.string() }),
  address: z.object({ street: z.string(), postalCode: z.string(), postalPlace: z.string() }),
  latitude: z.number(),
  longitude: z.number(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  openingHours: text.nullable(),
  updatedAt: moment,
  url: address,
}

const serviceSchema = z
  .object({
    ...fields,
    nearness: z
      .enum(['own', 'catchment', 'nearest'])
      .optional()
      .describe('Why it is shown, when a municipality is asked'),
    distanceKm: z.number().optional().describe('As the crow flies, when a municipality is asked'),
  })
  .meta({ id: 'Service', description: 'A centre, unit or coordinator that gives courses' })
const withCatchment = z
  .object({
    ...fields,
    catchment: z.array(z.string()).describe('The numbers of the municipalities it serves'),
  })
  .meta({ id: 'ServiceWithCatchment' })

const parameters = z
  .strictObject({ municipality: municipalityParameter, page: pageParameter, size: sizeParameter })
  .transform(({ municipality, ...page }, context) => {
    const isText =
      municipality === undefined || (typeof municipality === 'string' && municipality.length <= 80)
    if (!isText)
      context.addIssue({ code: 'custom', path: ['municipality'], message: 'must be one name or number' })
    return {
      municipality: typeof municipality === 'string' ? municipality.trim() : '',
      page: readPage(page, context),
    }
  })

const tags = ['services']

export function servicesApi(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get(
    '/api/v1/services',
    {
      config: { cached: true },
      schema: {
        operationId: 'listServices',
        tags,
        summary:
          'The services that are running or planned; for a municipality its own, those that cover it, then the nearest',
        querystring: parameters,
        response: { 200: listOf(serviceSchema, 'ServiceList'), 422: problemSchema },
      },
    },
    async ({ query: { municipality, page }, here }, reply) => {
      if (!municipality)
        return pageOf(
          (await listServices(db, here.now)).map((service) => asJson(service, here)),
          page,
        )
      const place = await findPlace(db, municipality)
      if ('fault' in place) return refuse(reply, place.fault)
      const near = await servicesNear(db, place.municipality, here.now)
      return pageOf(
        near.map((service) => ({
          ...asJson(service, here),
          nearness: service.nearness,
          distanceKm: Math.round(service.km * 10) / 10,
        })),
        page,
      )
    },
  )

  app.get(
    '/api/v1/services/:id',
    {
      config: { cached: true },
      schema: {
        operationId: 'getService',
        tags,
        summary: 'One service and its catchment',
        params: idParams,
        response: { 200: withCatchment, 404: problemSchema },
      },
    },
    async ({ params, here }) => {
      const service = found(await findService(db, params.id))
      const catchment = await listCatchment(db, service.id)
      return { ...asJson(service, here), catchment: catchment.map(({ number }) => number) }
    },
  )
}

const asJson = (service: Service | ServiceNear, { baseUrl, now }: { baseUrl: string; now: Date }) => ({
  id: service.id,
  slug: service.slug,
  name: service.name,
  kind: service.kind,
  status: statusOn(service, dayOf(now)),
  owner: {
    name: service.ownerName,
    kind: service.ownerKind,
    organisationNumber: service.ownerOrganisationNumber,
  },
  about: service.about,
  municipality: { number: service.municipalityNumber, name: service.municipalityName },
  address: { street: service.address, postalCode: service.postalCode, postalPlace: service.postalPlace },
  latitude: service.latitude,
  longitude: service.longitude,
  phone: service.phone,
  email: service.email,
  website: service.website,
  openingHours: service.openingHours,
  updatedAt: iso(service.updatedAt),
  url: baseUrl + servicePaths.service(service.slug),
})
