import { z } from 'zod'
import { found } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import { countsOf, listProgrammesWithSpread, type Programme } from '../../programmes/index.ts'
import { idParams, pageOf, pageParameters } from './parameters.ts'
import { problemSchema } from './problem.ts'
import { iso, listOf, moment, text } from './text.ts'

const stage = z
  .enum(['planned', 'started', 'established'])
  .describe(
    'planned: a plan is under way. started: a course is out. established: held in two years, or three times',
  )

const spreadSchema = z
  .object({
    counts: z.object({ planned: z.int(), started: z.int(), established: z.int() }),
    services: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        municipality: z.string(),
        county: z.string(),
        healthRegion: z.string(),
        latitude: z.number(),
        longitude: z.number(),
        stage,
      }),
    ),
  })
  .meta({ id: 'Spread', description: 'Where a programme is, service by service' })

const programmeSchema = z
  .object({
    id: z.int(),
    slug: z.string(),
    title: text,
    summary: text,
    about: text,
    guideVersion: z.string().nullable(),
    courses: z.int().describe('How many published courses build on it'),
    updatedAt: moment,
    spread: spreadSchema,
  })
  .meta({ id: 'Programme', description: 'A course idea with a guide, spread over the country' })

const tags = ['courses']

export function programmesApi(app: App, { db }: Pick<Tools, 'db'>): void {
  const listAll = async (now: Date) => (await listProgrammesWithSpread(db, now)).map(asData)

  app.get(
    '/api/v1/programmes',
    {
      config: { cached: true },
      schema: {
        operationId: 'listProgrammes',
        tags,
        summary: 'The programmes that courses build on',
        querystring: pageParameters,
        response: { 200: listOf(programmeSchema, 'ProgrammeList'), 422: problemSchema },
      },
    },
    async ({ query, here }) => pageOf(await listAll(here.now), query),
  )

  app.get(
    '/api/v1/programmes/:id',
    {
      config: { cached: true },
      schema: {
        operationId: 'getProgramme',
        tags,
        summary: 'One programme',
        params: idParams,
        response: { 200: programmeSchema, 404: problemSchema },
      },
    },
    async ({ params, here }) => found((await listAll(here.now)).find(({ id }) => id === params.id)),
  )
}

const asData = ({ sites, updatedAt, ...programme }: Programme) => ({
  ...programme,
  updatedAt: iso(updatedAt),
  spread: { counts: countsOf(sites), services: sites },
})
