import { serviceStaff, signedIn } from '../people/index.ts'
import type { App, Tools } from '../platform/web.ts'
import { getStaffedRun, registrar as makeRegistrar } from '../registrations/index.ts'
import { seeHelpList } from './help-list.ts'
import { listAsCsv } from './list-csv.ts'
import { paths } from './paths.ts'
import { rulesPages } from './rules-pages.ts'
import { helpListPage } from './views.tsx'

type OfRun = { Params: { course: string; run: string } }

const staff = { config: { for: serviceStaff, fresh: true } }

/** What is to be registered of a run elsewhere, and by which rules. */
export function activities(app: App, tools: Tools): void {
  const { db, secrets, mail } = tools
  const registrar = makeRegistrar({ secrets, mail })
  rulesPages(app, tools)

  app.get<OfRun>(paths.help(':course', ':run'), staff, async (request, reply) => {
    const { here, params } = request
    const person = signedIn(request)
    const run = await getStaffedRun(db, person, params.course, params.run)
    const list = await seeHelpList(db, registrar, person, run, 'activities.list-seen')
    return reply.html(helpListPage({ here, run, list }))
  })

  app.get<OfRun>(paths.csv(':course', ':run'), staff, async (request, reply) => {
    const { here, params } = request
    const person = signedIn(request)
    const run = await getStaffedRun(db, person, params.course, params.run)
    const list = await seeHelpList(db, registrar, person, run, 'activities.list-exported')
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="aktivitet.csv"')
      .send(listAsCsv(list, run, here.locale))
  })
}
