import type { FastifyRequest } from 'fastify'
import { audit, type Person, signedIn } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { renderPdf } from '../../platform/pdf/render.ts'
import type { App, Tools } from '../../platform/web.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { drawPlan } from './document.ts'
import { exportPlan } from './plan-export.ts'

type OfPlan = { Params: { plan: string } }

const heavy = { config: { ...planners.config, perMinute: 20 } }

/** The whole plan as one file: to read, or as data. Whoever may see the plan may take along what they see. */
export function exportPages(app: App, { db, baseUrl }: Pick<Tools, 'db' | 'baseUrl'>): void {
  const exported = async (request: FastifyRequest<OfPlan>, as: 'json' | 'pdf') => {
    const person = signedIn(request)
    const plan = await getPlan(db, person, Number(request.params.plan))
    await trace(db, person, plan, as)
    return exportPlan(db, person, plan, baseUrl)
  }

  app.get<OfPlan>(paths.export(anyPlan, 'json'), heavy, async (request, reply) => {
    const all = await exported(request, 'json')
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="plan-${all.plan.id}.json"`)
      .send(JSON.stringify(all, null, 2))
  })

  app.get<OfPlan>(paths.export(anyPlan, 'pdf'), heavy, async (request, reply) => {
    const all = await exported(request, 'pdf')
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="plan-${all.plan.id}.pdf"`)
      .send(await renderPdf(drawPlan(all, request.here.locale)))
  })
}

const trace = (db: Db, person: Person, plan: Plan, as: 'json' | 'pdf') =>
  audit(db, person, {
    what: 'planning.plan-exported',
    serviceId: plan.service.id,
    planningGroupId: plan.groupId,
    subject: { kind: 'plan', id: plan.id },
    details: { as },
  })
