import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { leadsBack } from '../leads-back.ts'
import { anyPlan, number, paths } from '../paths.ts'
import { planners } from '../who.ts'
import { addAction, settleAction } from './actions.ts'
import { figureFor, readFinding } from './figures.ts'
import { readAction, readWaiver } from './forms.ts'
import { listActions } from './queries.ts'
import { type ShownPage, stepOf, stopped } from './shown-page.ts'
import { texts } from './texts.ts'
import { waiverPage } from './waiver-view.tsx'

type OfPlan = { Params: { plan: string } }
type OfAction = { Params: { plan: string; action: string } }

/** What is to be better: decided, done, or waived with a reason. */
export function actionPages(
  app: App,
  { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>,
  { planAt, show, refuse }: ShownPage,
): void {
  app.post<OfPlan>(paths.actions(anyPlan), planners, async (request, reply) => {
    const plan = await planAt(request)
    const form = readAction(request.body, texts[request.here.locale].wrong, plan.members)
    if (!form.ok) return reply.code(422).html(await show(request, { action: form.state }))
    const person = signedIn(request)
    const name = readFinding((request.body as { finding?: unknown } | null)?.finding)
    const figure = name && (await figureFor(db, person, plan, name))
    const outcome = await addAction(db, person, plan.id, form.value, figure && { name, figure })
    if (outcome === 'stopped') return refuse(request, reply, { action: stopped(request, form.state) })
    return reply.seeOther(`${stepOf(request.params.plan)}#tiltak`)
  })

  app.post<OfAction>(paths.actionDone(anyPlan, number('action')), planners, async (request, reply) => {
    const { plan, action } = numbersIn(request.params)
    const outcome = await settleAction(db, signedIn(request), { planId: plan, action }, { kind: 'done' })
    if (outcome === 'stopped') return refuse(request, reply, { action: stopped(request, emptyForm) })
    return reply.seeOther(`${stepOf(request.params.plan)}#tiltak`)
  })

  app.get<OfAction>(paths.actionWaived(anyPlan, number('action')), planners, async (request, reply) =>
    reply.html(await askWhy(request, emptyForm)),
  )

  app.post<OfAction>(paths.actionWaived(anyPlan, number('action')), planners, async (request, reply) => {
    const t = texts[request.here.locale].wrong
    const { plan, action } = numbersIn(request.params)
    const form = readWaiver(request.body, t)
    if (!form.ok) return reply.code(422).html(await askWhy(request, form.state))
    const how = { kind: 'waived', because: form.value.because } as const
    const outcome = await settleAction(db, signedIn(request), { planId: plan, action }, how)
    if (outcome === 'settled') return reply.seeOther(`${stepOf(request.params.plan)}#tiltak`)
    const because = { field: 'because', message: t.settled }
    const state = outcome === 'stopped' ? stopped(request, form.state) : withError(form.state, because)
    return reply.code(409).html(await askWhy(request, state))
  })

  async function askWhy(request: FastifyRequest<OfAction>, form: FormState) {
    const plan = await planAt(request)
    const { action } = numbersIn(request.params)
    const actions = await listActions(db, plan.id)
    const formToken = formTokens.issue(request.here.now)
    return waiverPage({
      here: request.here,
      plan,
      action: actions.find(({ id }) => id === action),
      form,
      formToken,
    })
  }

  for (const sentTo of [paths.actions(anyPlan), paths.actionDone(anyPlan, number('action'))])
    leadsBack(app, db, sentTo, ({ plan }) => stepOf(plan))
}

const numbersIn = ({ plan, action }: OfAction['Params']) => ({ plan: Number(plan), action: Number(action) })
