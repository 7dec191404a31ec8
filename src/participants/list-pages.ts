import { answersFor, signedIn } from '../people/index.ts'
import { csvOf } from '../platform/csv.ts'
import { dayOf } from '../platform/dates.ts'
import { found } from '../platform/errors.ts'
import type { App } from '../platform/web.ts'
import { getFullness, listOwnRuns, listParticipants } from '../registrations/index.ts'
import { type AtRun, type Hands, openRuns, staff } from './at-run.ts'
import { nameRows } from './name-list.ts'
import { paths } from './paths.ts'
import { listPage } from './views/list-page.tsx'
import { runsPage } from './views/runs-page.tsx'

const anyRun = ':run(^\\d{1,9}$)'

/** The runs of a service, and who takes part in each: on the screen, and as a file. */
export function listPages(app: App, tools: Hands): void {
  const { db } = tools
  const { registrar, at } = openRuns(tools)

  app.get(paths.runs(), staff, async (request, reply) =>
    reply.html(runsPage({ here: request.here, runs: await listOwnRuns(db, signedIn(request)) })),
  )

  app.get<{ Params: { run: string } }>(paths.byNumber(anyRun), staff, async (request, reply) => {
    const runs = await listOwnRuns(db, signedIn(request))
    const { courseSlug, slug } = found(runs.find(({ id }) => id === Number(request.params.run)))
    return reply.seeOther(paths.list(courseSlug, slug))
  })

  app.get<AtRun>(paths.list(':course', ':run'), staff, async (request, reply) => {
    const { person, run } = await at(request)
    const participants = await listParticipants(db, registrar, person, run, { why: 'list' })
    const fullness = await getFullness(db, run.id)
    const mayCancel = answersFor(person.roles, run.serviceId)
    return reply.html(listPage({ here: request.here, run, fullness, participants, mayCancel }))
  })

  app.get<AtRun>(paths.names(':course', ':run'), staff, async (request, reply) => {
    const { person, run } = await at(request)
    const participants = await listParticipants(db, registrar, person, run, { why: 'export' })
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="navneliste-${dayOf(run.startsAt)}.csv"`)
      .send(csvOf(nameRows(participants, request.here.locale)))
  })
}
