import { signedIn } from '../../people/index.ts'
import type { App, Tools } from '../../platform/web.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { planners } from '../who.ts'
import { aboutPage } from './about-page.tsx'
import { getGauge, listOtherGauges } from './queries.ts'

/** What is measured of equality, one click from where it is shown. */
export function gaugePages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get<{ Params: { plan: string } }>(paths.gauge(anyPlan), planners, async (request, reply) => {
    const person = signedIn(request)
    const plan = await getPlan(db, person, Number(request.params.plan))
    const [facts, others] = await Promise.all([getGauge(db, person, plan), listOtherGauges(db, person, plan)])
    return reply.html(aboutPage({ here: request.here, plan, facts, others }))
  })
}
