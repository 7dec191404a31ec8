import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { signedIn } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { readFinding } from '../improvement/figures.ts'
import { texts as improvementTexts } from '../improvement/texts.ts'
import { leadsBack } from '../leads-back.ts'
import { anyPlan, number, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { agreeToFigure, type Proposal, proposeFigure, takeDownFigure } from './figures.ts'
import { texts } from './texts.ts'

type OfPlan = { Params: { plan: string } }
type OfFigure = { Params: { plan: string; figure: string } }
/** The page of the step that these belong to, with a form that came back. */
type Show = (request: FastifyRequest, again: { figure: FormState }) => Promise<VNode>

/** What is done about the figures on the course page; they are shown on the page of step 10. */
export function publicFigurePages(app: App, { db }: Pick<Tools, 'db'>, show: Show): void {
  const back = (plan: string) => `${paths.step(plan, 'improvement')}#tall`

  const refuse = async (request: FastifyRequest, reply: FastifyReply, status: number, message: string) => {
    const written = (request.body as { figure?: unknown } | null)?.figure
    const values = typeof written === 'string' ? { figure: written } : {}
    const again = withError({ ...emptyForm, values }, { field: status === 422 ? 'figure' : '', message })
    return reply.code(status).html(await show(request, { figure: again }))
  }

  app.post<OfPlan>(paths.figures(anyPlan), planners, async (request, reply) => {
    const { here, params, body } = request
    const plan = Number(params.plan)
    await planAt(db, request, plan)
    const name = readFinding((body as { figure?: unknown } | null)?.figure)
    if (!name) return refuse(request, reply, 422, texts[here.locale].wrong.choose)
    const outcome = await proposeFigure(db, signedIn(request), plan, name)
    if (outcome === 'proposed') return reply.seeOther(back(params.plan))
    return refuse(request, reply, outcome === 'untold' ? 422 : 409, whyNot(outcome, here.locale))
  })

  app.post<OfFigure>(paths.figureAgreed(anyPlan, number('figure')), planners, async (request, reply) => {
    const { plan, figure } = request.params
    const { id, me } = await planAt(db, request, Number(plan))
    const yes = me.side && { planId: id, figure: Number(figure), side: me.side }
    const outcome = yes && (await agreeToFigure(db, signedIn(request), yes))
    if (outcome === 'other-side')
      return refuse(request, reply, 409, improvementTexts[request.here.locale].wrong.otherSide)
    return reply.seeOther(back(plan))
  })

  app.post<OfFigure>(paths.figureDown(anyPlan, number('figure')), planners, async (request, reply) => {
    const { plan, figure } = request.params
    await takeDownFigure(db, signedIn(request), { planId: Number(plan), figure: Number(figure) })
    return reply.seeOther(back(plan))
  })

  for (const sentTo of [paths.figures(anyPlan), paths.figureAgreed(anyPlan, number('figure'))])
    leadsBack(app, db, sentTo, ({ plan }) => paths.step(plan, 'improvement'))
}

const planAt = (db: Db, request: FastifyRequest, plan: number) => getPlan(db, signedIn(request), plan)

function whyNot(outcome: Exclude<Proposal, 'proposed'>, locale: keyof typeof texts): string {
  const t = texts[locale].wrong
  switch (outcome) {
    case 'untold':
      return t.untold
    case 'full':
      return t.full
    case 'no-course':
      return t.noCourse
    case 'stopped':
      return planTexts[locale].stopped
    default:
      return outcome satisfies never
  }
}
