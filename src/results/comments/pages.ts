import type { FastifyRequest } from 'fastify'
import { type Person, signedIn } from '../../people/index.ts'
import { type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { listPlaceNames } from '../../reference/index.ts'
import { getUnit } from '../asking/may-see.ts'
import { paths } from '../paths.ts'
import { getKeptRun, type RunPlace } from '../queries.ts'
import { listComments, noteLook, settleComment } from './comments.ts'
import { readSettled } from './forms.ts'
import { proposed } from './redact.ts'
import { texts } from './texts.ts'
import { lookThroughPage } from './view.tsx'

type OfRun = { Params: { course: string; run: string } }

const keepers = { config: { for: { service: ['coordinator', 'manager'] as const } } }

/** Where the service's coordinator looks through own words before the group reads them. */
export function commentPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  app.get<OfRun>(paths.comments(':course', ':run'), keepers, async (request, reply) => {
    const person = signedIn(request)
    const run = await getKeptRun(db, person, request.params.course, request.params.run)
    await noteLook(db, person, { runId: run.id, serviceId: run.course.serviceId })
    return reply.html(await pageOf(request, run))
  })

  app.post<OfRun>(paths.comments(':course', ':run'), keepers, async (request, reply) => {
    const { here, body, params } = request
    const person = signedIn(request)
    const run = await getKeptRun(db, person, params.course, params.run)
    const form = readSettled(body, texts[here.locale].wrong)
    if (!form.ok) return reply.code(422).html(await pageOf(request, run, form.state))
    const { comment, ...reading } = form.value
    const about = { runId: run.id, serviceId: run.course.serviceId }
    if (await settleComment(db, person, about, comment, reading))
      return reply.seeOther(paths.comments(params.course, params.run))
    const gone = withError({ values: {}, errors: [] }, { field: '', message: texts[here.locale].gone })
    return reply.code(409).html(await pageOf(request, run, gone))
  })

  async function pageOf({ here }: FastifyRequest, run: RunPlace, again?: FormState) {
    const comments = await listComments(db, run.id)
    const wanted = again?.values.comment
    const next = comments.unread.find(({ id }) => id === wanted) ?? comments.unread[0]
    const places = new Set((await listPlaceNames(db)).map(({ name }) => name))
    const begun = {
      comment: next?.id ?? '',
      shown: proposed(next?.said ?? '', places, texts[here.locale].marks),
    }
    const form = again?.values.comment ? again : { values: begun, errors: again?.errors ?? [] }
    return lookThroughPage({ here, run, comments, next, form, formToken: formTokens.issue(here.now) })
  }
}

/** The comments of a run for those who may see its results. */
export async function commentsFor(db: Tools['db'], person: Person, runId: number) {
  await getUnit(db, person, { kind: 'run', id: runId })
  return listComments(db, runId)
}
