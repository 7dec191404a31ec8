import type { FastifyReply, FastifyRequest } from 'fastify'
import { csvOf } from '../../platform/csv.ts'
import { found } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import type { Asker } from '../asking/may-see.ts'
import { resultsOf } from '../asking/results-of.ts'
import { headlineOf } from '../findings/headline.ts'
import { resultsOfCourse } from '../gather.ts'
import { anyFile, paths } from '../paths.ts'
import { readPeriod } from '../period.ts'
import type { Unit } from '../protection/tables.ts'
import { codebookOf, codebookTable } from './codebook.ts'
import { gatherBundle } from './fhir/gather-bundle.ts'
import { askerOf, places } from './places.ts'
import { rowsOf, rowsOfSeries, tableOf } from './rows.ts'
import { rSyntax, spssSyntax } from './syntax.ts'
import type { Told } from './told.ts'
import { workbookOf } from './workbook.ts'

/** What a page of results tells, to take along: the figures, what their codes mean, and how to read them in. */
export function exportPages(app: App, { db }: Pick<Tools, 'db'>): void {
  for (const place of places)
    app.get<{ Params: Record<string, string> }>(
      paths.file(place.page, anyFile),
      { config: { ...place.config, perMinute: 240 } },
      async (request, reply) => {
        const { file = '', ...asked } = request.params
        const { unit, name } = await place.find(db, request, asked as never)
        const told = await toldOf(askerOf(place, request), unit, request)
        const { type, make } = found(files[file])
        return asFile(reply, type, file, await make({ name, ...told }, request))
      },
    )

  async function toldOf(
    asker: Asker,
    unit: Unit,
    { query }: FastifyRequest,
  ): Promise<Omit<Told, 'name'>> {
    const period = readPeriod(query)
    if (unit.kind !== 'course' || asker === 'public') {
      const results = await resultsOf(db, asker, { unit, period })
      return { results, rows: rowsOf(results) }
    }
    const { results, series } = await resultsOfCourse(db, asker, {
      courseId: unit.id,
      period,
    })
    const headline = headlineOf(results)
    const runs = series && headline ? rowsOfSeries(series, headline) : []
    return { results, rows: [...rowsOf(results), ...runs] }
  }

  type File = {
    type: string
    make: (told: Told, request: FastifyRequest) => string | Promise<string | Buffer>
  }

  const files: Record<string, File> = {
    'tall.xlsx': {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      make: (told, { here }) => workbookOf(told, here),
    },
    'tall.csv': { type: 'text/csv; charset=utf-8', make: ({ rows }) => csvOf(tableOf(rows)) },
    'kodebok.csv': {
      type: 'text/csv; charset=utf-8',
      make: ({ results }, { here }) => csvOf(codebookTable(codebookOf(results, here.locale))),
    },
    'les-inn.R': {
      type: 'text/plain; charset=utf-8',
      make: ({ results }, { here }) => rSyntax(codebookOf(results, here.locale), 'tall.csv'),
    },
    'les-inn.sps': {
      type: 'text/plain; charset=utf-8',
      make: ({ results }, { here }) => spssSyntax(codebookOf(results, here.locale), 'tall.csv'),
    },
    'fhir.json': {
      type: 'application/fhir+json; charset=utf-8',
      make: async ({ results, name }, { here }) =>
        JSON.stringify(await gatherBundle(db, results, { ...here, name }), null, 2),
    },
  }
}

const asFile = (reply: FastifyReply, type: string, name: string, body: string | Buffer): FastifyReply =>
  reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(body)
