import { signedIn } from '../people/index.ts'
import type { App, Tools } from '../platform/web.ts'
import { adoptingPages } from './adopting/pages.ts'
import { anchoringPages } from './anchoring/pages.ts'
import { cooperationPages } from './cooperation/pages.ts'
import { findFocus } from './elements/focus.ts'
import { elementPages } from './elements/pages.ts'
import { evaluationPages } from './evaluation/pages.ts'
import { exportPages } from './export/pages.ts'
import { gaugePages } from './gauge/pages.ts'
import { getGauge } from './gauge/queries.ts'
import { goingOnPages } from './going-on/pages.ts'
import { groupPages } from './group/pages.ts'
import { guidePages } from './guide/pages.ts'
import { pointsPages } from './guide/points-pages.ts'
import { findPlanGuide } from './guide/queries.ts'
import { holdingPages } from './holding/pages.ts'
import { honorariumPages } from './honoraria/pages.ts'
import { improvementPages } from './improvement/pages.ts'
import { changePages } from './meetings/change-pages.ts'
import { holdPages } from './meetings/hold-pages.ts'
import { callPages } from './meetings/pages.ts'
import { taskPages } from './meetings/task-pages.ts'
import { needPages } from './need/pages.ts'
import { anyPlan, paths } from './paths.ts'
import { getPlan, listPlans } from './plans.ts'
import { pollPages } from './poll/pages.ts'
import { preparationPages } from './preparation/pages.ts'
import { roundPages } from './rounds/pages.ts'
import { listOwnServices } from './services.ts'
import { signingPages } from './signing/pages.ts'
import { printPages } from './signing/print-pages.ts'
import { startPages } from './start/pages.ts'
import { listPage } from './views/list-page.tsx'
import { planPage } from './views/plan-page.tsx'
import { planners } from './who.ts'

type OfPlan = { Params: { plan: string } }

/** Standard metode: the shared workspace, step by step. */
export function planning(app: App, tools: Tools): void {
  const { db, formTokens } = tools
  startPages(app, tools)
  adoptingPages(app, tools)
  signingPages(app, tools)
  printPages(app, tools)
  needPages(app, tools)
  anchoringPages(app, tools)
  groupPages(app, tools)
  honorariumPages(app, tools)
  pollPages(app, tools)
  preparationPages(app, tools)
  holdingPages(app, tools)
  evaluationPages(app, tools)
  cooperationPages(app, tools)
  improvementPages(app, tools)
  holdPages(app, tools)
  taskPages(app, tools)
  callPages(app, tools)
  changePages(app, tools)
  elementPages(app, tools)
  gaugePages(app, tools)
  guidePages(app, tools)
  pointsPages(app, tools)
  goingOnPages(app, tools)
  exportPages(app, tools)
  roundPages(app, tools)

  app.get(paths.plans(), planners, async (request, reply) => {
    const person = signedIn(request)
    const [plans, services] = await Promise.all([listPlans(db, person), listOwnServices(db, person)])
    return reply.html(listPage({ here: request.here, plans, mayStart: services.length > 0 }))
  })

  app.get<OfPlan>(paths.plan(anyPlan), planners, async (request, reply) => {
    const person = signedIn(request)
    const plan = await getPlan(db, person, Number(request.params.plan))
    const [focus, gauge, guide] = await Promise.all([
      findFocus(db, plan),
      getGauge(db, person, plan),
      findPlanGuide(db, plan, person.at),
    ])
    const formToken = formTokens.issue(request.here.now)
    return reply.html(planPage({ here: request.here, plan, focus, gauge, guide, formToken }))
  })
}
