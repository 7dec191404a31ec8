import { signedIn } from '../../people/index.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { leadsBack } from '../leads-back.ts'
import { anyPlan, paths } from '../paths.ts'
import { planners } from '../who.ts'
import { settlePoints } from './points.ts'

/** The programme's own points, ticked beside the five that all plans settle. */
export function pointsPages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.post<{ Params: { plan: string } }>(paths.guidePoints(anyPlan), planners, async (request, reply) => {
    const person = signedIn(request)
    const plan = await getPlanAsMember(db, person, Number(request.params.plan))
    const outcome = await settlePoints(db, person, plan.id, keysIn(request.body))
    const step = paths.step(plan.id, 'anchoring')
    return reply.seeOther(outcome === 'saved' ? `${step}?lagret=punkter#konsept` : step)
  })
  leadsBack(app, db, paths.guidePoints(anyPlan), ({ plan }) => paths.step(plan, 'anchoring'))
}

/** The keys that were ticked; what is no text is none. */
const keysIn = (body: unknown): string[] =>
  [(body as { points?: unknown } | null)?.points ?? []]
    .flat()
    .filter((key): key is string => typeof key === 'string' && /^[a-z0-9-]{1,60}$/.test(key))
