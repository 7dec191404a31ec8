import type { FastifyReply, FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { csvOf } from '../../platform/csv.ts'
import type { App, Tools } from '../../platform/web.ts'
import { resultsOf } from '../asking/results-of.ts'
import { paths } from '../paths.ts'
import { readPeriod } from '../period.ts'
import { getCoursePlace } from '../queries.ts'
import { readers } from '../who.ts'
import { codebookOf, codebookTable } from './codebook.ts'
import { tableOf } from './rows.ts'
import { rSyntax, spssSyntax } from './syntax.ts'

type OfCourse = { Params: { course: string } }

/** What is told of a course, to take along: the figures, what their codes mean, and how to read them in. */
export function exportPages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get<OfCourse>(paths.export(':course', 'tall.csv'), readers, async (request, reply) =>
    asFile(reply, 'text/csv', 'tall.csv', csvOf(tableOf(await resultsFor(request)))),
  )

  app.get<OfCourse>(paths.export(':course', 'kodebok.csv'), readers, async (request, reply) =>
    asFile(reply, 'text/csv', 'kodebok.csv', csvOf(codebookTable(await codebookFor(request)))),
  )

  app.get<OfCourse>(paths.export(':course', 'les-inn.R'), readers, async (request, reply) =>
    asFile(reply, 'text/plain', 'les-inn.R', rSyntax(await codebookFor(request), 'tall.csv')),
  )

  app.get<OfCourse>(paths.export(':course', 'les-inn.sps'), readers, async (request, reply) =>
    asFile(reply, 'text/plain', 'les-inn.sps', spssSyntax(await codebookFor(request), 'tall.csv')),
  )

  async function resultsFor(request: FastifyRequest<OfCourse>) {
    const course = await getCoursePlace(db, request.params.course)
    const asked = { unit: { kind: 'course', id: course.id }, period: readPeriod(request.query) } as const
    return resultsOf(db, signedIn(request), asked)
  }

  const codebookFor = async (request: FastifyRequest<OfCourse>) =>
    codebookOf(await resultsFor(request), request.here.locale)
}

const asFile = (reply: FastifyReply, type: string, name: string, body: string): FastifyReply =>
  reply
    .type(`${type}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(body)
