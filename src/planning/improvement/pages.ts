import { signedIn } from '../../people/index.ts'
import { emptyForm, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { leadsBack } from '../leads-back.ts'
import { anyPlan, paths } from '../paths.ts'
import { publicFigurePages } from '../public-figures/pages.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { actionPages } from './action-pages.ts'
import { changePages } from './change-pages.ts'
import { beginRound } from './next-round.ts'
import { shownPage, stepOf } from './shown-page.ts'
import { texts } from './texts.ts'

type OfPlan = { Params: { plan: string } }

/** Step 10: what is to be better, what everybody is told of it, and the next round. */
export function improvementPages(app: App, tools: Pick<Tools, 'db' | 'formTokens'>): void {
  const { db } = tools
  const page = shownPage(tools)
  const { planAt, refuse } = page

  publicFigurePages(app, { db }, page.show)
  app.get<OfPlan>(stepOf(anyPlan), planners, async (request, reply) => reply.html(await page.show(request)))
  actionPages(app, tools, page)
  changePages(app, tools, page)

  app.post<OfPlan>(paths.nextRound(anyPlan), planners, async (request, reply) => {
    const { id } = await planAt(request)
    const round = Number((request.body as { round?: unknown } | null)?.round)
    const outcome = await beginRound(db, signedIn(request), { planId: id, round })
    if (outcome === 'begun') return reply.seeOther(paths.plan(request.params.plan))
    const message =
      outcome === 'stopped'
        ? planTexts[request.here.locale].stopped
        : texts[request.here.locale].wrong.notReady
    return refuse(request, reply, { round: withError(emptyForm, { field: '', message }) })
  })
  leadsBack(app, db, paths.nextRound(anyPlan), ({ plan }) => stepOf(plan))
}
