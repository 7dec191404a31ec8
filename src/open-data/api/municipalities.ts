import { z } from 'zod'
import { found } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import {
  findMunicipality,
  listMunicipalities,
  listNeighbours,
  type Municipality,
  searchMunicipalities,
} from '../../reference/index.ts'
import { pageOf, pageParameter, readPage, sizeParameter } from './parameters.ts'
import { problemSchema } from './problem.ts'
import { listOf } from './text.ts'

const fields = {
  number: z.string().describe('SSB Klass 131'),
  name: z.string(),
  officialName: z.string(),
  county: z.object({ number: z.string(), name: z.string() }),
  population: z.int(),
  languageForm: z.enum(['neutral', 'bokmal', 'nynorsk']),
  samiLanguage: z.enum(['se', 'smj', 'sma']).nullable(),
  healthRegion: z.string(),
  hospitalTrustArea: z.string(),
  localHospital: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
}

const municipalitySchema = z.object(fields).meta({ id: 'Municipality' })
const withNeighbours = z
  .object({
    ...fields,
    neighbours: z.array(z.string()).describe('The numbers of those it shares a land border with'),
  })
  .meta({ id: 'MunicipalityWithNeighbours' })

const parameters = z
  .strictObject({
    q: z
      .string('can have only one value')
      .max(80, 'is too long')
      .optional()
      .describe('A name in any of its languages, a town inside, or a number, old or new'),
    page: pageParameter,
    size: sizeParameter,
  })
  .transform(({ q, ...page }, context) => ({ q, page: readPage(page, context) }))

const tags = ['reference']

export function municipalitiesApi(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get(
    '/api/v1/municipalities',
    {
      config: { cached: true },
      schema: {
        operationId: 'listMunicipalities',
        tags,
        summary: 'The municipalities, or those that somebody may mean by what they wrote',
        querystring: parameters,
        response: { 200: listOf(municipalitySchema, 'MunicipalityList'), 422: problemSchema },
      },
    },
    async ({ query: { q, page } }) => {
      const municipalities = q?.trim() ? await searchMunicipalities(db, q) : await listMunicipalities(db)
      return pageOf(municipalities.map(asJson), page)
    },
  )

  app.get(
    '/api/v1/municipalities/:number',
    {
      config: { cached: true },
      schema: {
        operationId: 'getMunicipality',
        tags,
        summary: 'One municipality and its neighbours',
        params: z.object({ number: z.string().regex(/^\d{4}$/) }),
        response: { 200: withNeighbours, 404: problemSchema },
      },
    },
    async ({ params }) => {
      const municipality = found(await findMunicipality(db, params.number))
      const neighbours = await listNeighbours(db, params.number)
      return { ...asJson(municipality), neighbours: neighbours.map(({ number }) => number) }
    },
  )
}

const asJson = (municipality: Municipality): z.output<typeof municipalitySchema> => ({
  number: municipality.number,
  name: municipality.name,
  officialName: municipality.officialName,
  county: { number: municipality.countyNumber, name: municipality.countyName },
  population: municipality.population,
  languageForm: municipality.languageForm,
  samiLanguage: municipality.samiLanguage,
  healthRegion: municipality.healthRegion,
  hospitalTrustArea: municipality.trustArea,
  localHospital: municipality.localHospital,
  latitude: municipality.latitude,
  longitude: municipality.longitude,
})
