import { z } from 'zod'
import { listProgrammes } from '../../courses/index.ts'
import { found } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import { idParams, pageOf, pageParameters } from './parameters.ts'
import { problemSchema } from './problem.ts'
import { iso, listOf, moment, text } from './text.ts'

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
  })
  .meta({ id: 'Programme', description: 'A course idea with a guide, spread over the country' })

const tags = ['courses']

export function programmesApi(app: App, { db }: Pick<Tools, 'db'>): void {
  const listAll = async () =>
    (await listProgrammes(db)).map((programme) => ({ ...programme, updatedAt: iso(programme.updatedAt) }))

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
    async ({ query }) => pageOf(await listAll(), query),
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
    async ({ params }) => found((await listAll()).find(({ id }) => id === params.id)),
  )
}
