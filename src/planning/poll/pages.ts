import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { anyPlan, number, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { askPage } from './ask-view.tsx'
import { answerField, readAnswers, readAsked } from './forms.ts'
import { answerWhen, askWhen, chooseTime } from './poll.ts'
import { findOpenPoll, type Poll } from './queries.ts'
import { texts } from './texts.ts'
import { pollPage } from './view.tsx'

type OfPlan = { Params: { plan: string }; Querystring: Record<string, unknown> }
type OfTime = { Params: { plan: string; time: string } }

/** When the group can meet: asked, answered by each, and chosen. */
export function pollPages(
  app: App,
  { db, mail, formTokens }: Pick<Tools, 'db' | 'mail' | 'formTokens'>,
): void {
  const planOf = (request: FastifyRequest<OfPlan>) =>
    getPlan(db, signedIn(request), Number(request.params.plan))
  const asMember = (request: FastifyRequest<OfPlan>) =>
    getPlanAsMember(db, signedIn(request), Number(request.params.plan))

  app.get<OfPlan>(paths.askWhen(anyPlan), planners, async (request, reply) => {
    const plan = await asMember(request)
    return reply.html(await asking(request, plan, emptyForm))
  })

  app.post<OfPlan>(paths.askWhen(anyPlan), planners, async (request, reply) => {
    const { here, body } = request
    const plan = await asMember(request)
    const form = readAsked(body, here.locale, here.now)
    if (!form.ok) return reply.code(422).html(await asking(request, plan, form.state))
    const members = plan.members.map(({ id }) => id)
    const asked = { planId: plan.id, ...form.value, members }
    const outcome = await askWhen(db, mail, signedIn(request), asked)
    if (outcome === 'asked') return reply.seeOther(`${paths.poll(plan.id)}#svar`)
    const refused = withError(form.state, { field: '', message: planTexts[here.locale].stopped })
    return reply.code(409).html(await asking(request, plan, refused))
  })

  app.get<OfPlan>(paths.poll(anyPlan), planners, async (request, reply) => {
    const plan = await planOf(request)
    const poll = await findOpenPoll(db, plan.id)
    if (!poll) return reply.seeOther(paths.step(plan.id, 'group'))
    return reply.html(answering(request, plan, poll, answeredBy(poll, plan.me.id)))
  })

  app.post<OfPlan>(paths.poll(anyPlan), planners, async (request, reply) => {
    const { here, body } = request
    const plan = await asMember(request)
    const poll = await findOpenPoll(db, plan.id)
    if (!poll) return reply.seeOther(paths.step(plan.id, 'group'))
    const form = readAnswers(body, texts[here.locale].wrong, poll.times)
    if (!form.ok) return reply.code(422).html(answering(request, plan, poll, form.state))
    const answers = { planId: plan.id, pollId: poll.id, answers: form.value }
    const outcome = await answerWhen(db, signedIn(request), answers)
    if (outcome === 'answered') return reply.seeOther(`${paths.poll(plan.id)}?lagret=ja#svar`)
    if (outcome === 'closed') return reply.seeOther(paths.step(plan.id, 'group'))
    const refused = withError(form.state, { field: '', message: planTexts[here.locale].stopped })
    return reply.code(409).html(answering(request, plan, poll, refused))
  })

  app.post<OfTime>(paths.choice(anyPlan, number('time')), planners, async (request, reply) => {
    const person = signedIn(request)
    const plan = await getPlanAsMember(db, person, Number(request.params.plan))
    const chosen = { planId: plan.id, timeId: Number(request.params.time) }
    const outcome = await chooseTime(db, mail, person, chosen)
    const where = typeof outcome === 'object' ? paths.meeting(plan.id, outcome.called) : undefined
    return reply.seeOther(where ?? `${paths.step(plan.id, 'group')}#moter`)
  })

  async function asking({ here }: FastifyRequest, plan: Plan, form: FormState) {
    const isOpen = (await findOpenPoll(db, plan.id)) !== undefined
    return askPage({ here, plan, isOpen, form, formToken: formTokens.issue(here.now) })
  }

  function answering({ here, query }: FastifyRequest<OfPlan>, plan: Plan, poll: Poll, form: FormState) {
    const saved = query.lagret === 'ja'
    return pollPage({ here, plan, poll, form, saved, formToken: formTokens.issue(here.now) })
  }
}

/** The form as somebody answered it before. */
const answeredBy = ({ times }: Poll, person: number): FormState => ({
  values: Object.fromEntries(
    times.map(({ id, answers }) => [
      answerField(id),
      answers.find(({ account }) => account === person)?.answer,
    ]),
  ),
  errors: [],
})
