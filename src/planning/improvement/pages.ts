import type { FastifyReply, FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { anyPlan, number, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { getFiguresOfPlan } from '../public-figures/of-plan.ts'
import { publicFigurePages } from '../public-figures/pages.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { addAction, settleAction } from './actions.ts'
import { agreeToChange, proposeChange } from './changes.ts'
import { figureFor, findFinding, listFigures, nameOfFinding, readFinding } from './figures.ts'
import { readAction, readChange, readWaiver } from './forms.ts'
import { beginRound } from './next-round.ts'
import { listActions, listChanges } from './queries.ts'
import { texts } from './texts.ts'
import { improvementPage } from './view.tsx'
import { waiverPage } from './waiver-view.tsx'

type OfPlan = { Params: { plan: string } }
type OfAction = { Params: { plan: string; action: string } }
type OfChange = { Params: { plan: string; change: string } }
type Again = { action?: FormState; change?: FormState; figure?: FormState; round?: FormState }

/** Step 10: what is to be better, what everybody is told of it, and the next round. */
export function improvementPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const step = (plan: string) => paths.step(plan, 'improvement')
  const planAt = (request: FastifyRequest) =>
    getPlan(db, signedIn(request), Number((request.params as { plan: string }).plan))

  const show = async (request: FastifyRequest, again: Again = {}) => {
    const plan = await planAt(request)
    const person = signedIn(request)
    const [actions, changes, figures, publicFigures] = await Promise.all([
      listActions(db, plan.id),
      listChanges(db, plan.id),
      listFigures(db, person, plan),
      getFiguresOfPlan(db, person, plan, request.here.locale),
    ])
    const formToken = formTokens.issue(request.here.now)
    const action = again.action ?? (await begunWith(request, plan))
    return improvementPage({
      ...{ here: request.here, plan, actions, figures, changes, publicFigures, formToken },
      again: { ...again, ...(action && { action }) },
    })
  }
  /** The form as it begins when somebody comes from a finding: what it says is filled in. */
  const begunWith = async (request: FastifyRequest, plan: Plan): Promise<FormState | undefined> => {
    const { here, query } = request
    const name = readFinding((query as { funn?: unknown }).funn)
    const finding = name && (await findFinding(db, signedIn(request), plan, name, here.locale))
    if (!finding) return undefined
    const isMember = plan.members.some(({ id }) => id === plan.me.id)
    const values = {
      finding: nameOfFinding(finding),
      why: `${finding.question} ${finding.said}`,
      ...(isMember && { owner: String(plan.me.id) }),
    }
    return { values, errors: [] }
  }
  const stopped = (request: FastifyRequest, state: FormState) =>
    withError(state, { field: '', message: planTexts[request.here.locale].stopped })
  const refuse = async (request: FastifyRequest, reply: FastifyReply, again: Again) =>
    reply.code(409).html(await show(request, again))

  publicFigurePages(app, { db }, show)
  app.get<OfPlan>(step(anyPlan), planners, async (request, reply) => reply.html(await show(request)))

  app.post<OfPlan>(paths.actions(anyPlan), planners, async (request, reply) => {
    const plan = await planAt(request)
    const form = readAction(request.body, texts[request.here.locale].wrong, plan.members)
    if (!form.ok) return reply.code(422).html(await show(request, { action: form.state }))
    const person = signedIn(request)
    const name = readFinding((request.body as { finding?: unknown } | null)?.finding)
    const figure = name && (await figureFor(db, person, plan, name))
    const outcome = await addAction(db, person, plan.id, form.value, figure && { name, figure })
    if (outcome === 'stopped') return refuse(request, reply, { action: stopped(request, form.state) })
    return reply.seeOther(`${step(request.params.plan)}#tiltak`)
  })

  app.post<OfAction>(paths.actionDone(anyPlan, number('action')), planners, async (request, reply) => {
    const { plan, action } = numbersIn(request.params)
    await settleAction(db, signedIn(request), { planId: plan, action }, { kind: 'done' })
    return reply.seeOther(`${step(request.params.plan)}#tiltak`)
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
    if (outcome === 'settled') return reply.seeOther(`${step(request.params.plan)}#tiltak`)
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

  app.post<OfPlan>(paths.changes(anyPlan), planners, async (request, reply) => {
    const form = readChange(request.body, texts[request.here.locale].wrong)
    if (!form.ok) return reply.code(422).html(await show(request, { change: form.state }))
    const outcome = await proposeChange(db, signedIn(request), Number(request.params.plan), form.value)
    if (outcome === 'stopped') return refuse(request, reply, { change: stopped(request, form.state) })
    return reply.seeOther(`${step(request.params.plan)}#endringer`)
  })

  app.post<OfChange>(paths.changeAgreed(anyPlan, number('change')), planners, async (request, reply) => {
    const { id, me } = await planAt(request)
    if (me.side) {
      const change = Number(request.params.change)
      await agreeToChange(db, signedIn(request), { planId: id, change, side: me.side })
    }
    return reply.seeOther(`${step(request.params.plan)}#endringer`)
  })

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

  // What is only sent to can still be asked for: by the language switch of a form that came back.
  for (const path of [paths.actions(anyPlan), paths.changes(anyPlan), paths.nextRound(anyPlan)])
    app.get<OfPlan>(path, planners, async (request, reply) => {
      await planAt(request)
      return reply.seeOther(step(request.params.plan))
    })
}

const numbersIn = ({ plan, action }: OfAction['Params']) => ({ plan: Number(plan), action: Number(action) })
