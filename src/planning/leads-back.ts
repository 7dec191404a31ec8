import { signedIn } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import type { App } from '../platform/web.ts'
import { getPlan } from './plans.ts'
import { planners } from './who.ts'

type OfPlan = { Params: { plan: string; [name: string]: string } }

/** Where a form was sent to, opened again: after a reload, or in another language. It leads back to the page of the form. */
export function leadsBack(
  app: App,
  db: Db,
  sentTo: string,
  page: (params: OfPlan['Params']) => string,
): void {
  app.get<OfPlan>(sentTo, planners, async (request, reply) => {
    await getPlan(db, signedIn(request), Number(request.params.plan))
    return reply.seeOther(page(request.params))
  })
}
