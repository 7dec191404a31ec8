import { signedIn } from '../../people/index.ts'
import type { App, Tools } from '../../platform/web.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { planners } from '../who.ts'
import { listRunsAsHeld } from './runs.ts'
import { holdingPage } from './view.tsx'

type OfPlan = { Params: { plan: string } }

/** Step 7: the runs of the course, and what happened at them. */
export function holdingPages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get<OfPlan>(paths.step(anyPlan, 'holding'), planners, async (request, reply) => {
    const { here, params } = request
    const person = signedIn(request)
    const plan = await getPlan(db, person, Number(params.plan))
    const runs = await listRunsAsHeld(db, plan, here.now)
    const isStaff = person.roles.some(({ serviceId }) => serviceId === plan.service.id)
    return reply.html(holdingPage({ here, plan, runs, isStaff }))
  })
}
