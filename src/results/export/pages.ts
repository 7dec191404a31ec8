import type { FastifyRequest } from 'fastify'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import type { Asker } from '../asking/may-see.ts'
import { resultsOf } from '../asking/results-of.ts'
import { headlineOf } from '../findings/headline.ts'
import { resultsOfCourse } from '../gather.ts'
import { anyFile, paths } from '../paths.ts'
import { readPeriod } from '../period.ts'
import type { Unit } from '../protection/tables.ts'
import { files } from './files.ts'
import { askerOf, places } from './places.ts'
import { rowsOf, rowsOfSeries } from './rows.ts'
import type { Told } from './told.ts'

/** What a page of results tells, to take along: the figures, what their codes mean, and how to read them in. */
export function exportPages(app: App, { db }: Pick<Tools, 'db'>): void {
  for (const place of places)
    app.get<{ Params: Record<string, string> }>(
      paths.file(place.page, anyFile),
      { config: { ...place.config, perMinute: 240 } },
      async (request, reply) => {
        const { file = '', ...asked } = request.params
        const { unit, name } = await place.find(db, request, asked as never)
        const told = await toldOf(db, askerOf(place, request), unit, request)
        const { type, make } = found(files[file])
        const body = await make({ name, ...told }, request.here, db)
        return reply.type(type).header('content-disposition', `attachment; filename="${file}"`).send(body)
      },
    )
}

/** Of a course its runs one after the other too, as its page has them. */
async function toldOf(
  db: Db,
  asker: Asker,
  unit: Unit,
  { query }: FastifyRequest,
): Promise<Omit<Told, 'name'>> {
  const period = readPeriod(query)
  if (unit.kind !== 'course' || asker === 'public') {
    const results = await resultsOf(db, asker, { unit, period })
    return { results, rows: rowsOf(results) }
  }
  const asked = { courseId: unit.id, period }
  const { results, series } = await resultsOfCourse(db, asker, asked)
  const headline = headlineOf(results)
  const runs = series && headline ? rowsOfSeries(series, headline) : []
  return { results, rows: [...rowsOf(results), ...runs] }
}
