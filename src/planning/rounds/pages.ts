import { signedIn } from '../../people/index.ts'
import type { App, Tools } from '../../platform/web.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { planners } from '../who.ts'
import { listRounds } from './queries.ts'
import { roundsPage } from './view.tsx'

/** What came of each turn of the circle. */
export function roundPages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get<{ Params: { plan: string } }>(paths.rounds(anyPlan), planners, async (request, reply) => {
    const plan = await getPlan(db, signedIn(request), Number(request.params.plan))
    return reply.html(roundsPage({ here: request.here, plan, rounds: await listRounds(db, plan) }))
  })
}
