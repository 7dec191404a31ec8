import { getPlannedCourse, listKeptRuns } from '../../courses/index.ts'
import { signedIn } from '../../people/index.ts'
import { found } from '../../platform/errors.ts'
import { renderPdf } from '../../platform/pdf/render.ts'
import type { App, Tools } from '../../platform/web.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { planners } from '../who.ts'
import { drawSheet, sheetSlugs, sheets, standards } from './sheets.ts'

type OfPlan = { Params: { plan: string } }

const printed = { config: { ...planners.config, perMinute: 60 } }

/** Invitation and posters as files that a screen reader can read too. */
export function printPages(app: App, { db, baseUrl }: Pick<Tools, 'db' | 'baseUrl'>): void {
  for (const sheet of sheets) {
    for (const standard of standards) {
      app.get<OfPlan>(paths.print(anyPlan, sheetSlugs[sheet], standard), printed, async (request, reply) => {
        const person = signedIn(request)
        const plan = await getPlan(db, person, Number(request.params.plan))
        const course = await getPlannedCourse(db, found(plan.course).id, person.at)
        const runs = (await listKeptRuns(db, course.id))
          .filter(({ startsAt, cancelledAt }) => !cancelledAt && startsAt > person.at)
          .reverse()
        const pdf = await renderPdf(drawSheet(sheet, { course, runs, standard, baseUrl }))
        return reply
          .type('application/pdf')
          .header('content-disposition', `attachment; filename="${sheetSlugs[sheet]}-${standard}.pdf"`)
          .send(pdf)
      })
    }
  }
}
