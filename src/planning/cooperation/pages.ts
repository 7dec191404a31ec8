import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { resultsInBrief } from '../../results/index.ts'
import { minutesAsWritten } from '../meetings/forms.ts'
import { listMeetings } from '../meetings/queries.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { readAnswers } from './forms.ts'
import { getHappened } from './happened.ts'
import { listRatings, mayRate, rate } from './ratings.ts'
import { texts } from './texts.ts'
import { cooperationPage } from './view.tsx'

type OfPlan = { Params: { plan: string } }

/** Step 9: what happened, and how both sides rate the cooperation. */
export function cooperationPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const step = (plan: string) => paths.step(plan, 'evaluation-meeting')

  const show = async (request: FastifyRequest<OfPlan>, again?: FormState) => {
    const { here, params } = request
    const person = signedIn(request)
    const plan = await getPlan(db, person, Number(params.plan))
    const [ratings, happened, meetings, results] = await Promise.all([
      listRatings(db, plan),
      getHappened(db, plan, here.now),
      listMeetings(db, plan, 'evaluation'),
      plan.course && resultsInBrief(db, person, plan.course.id, here.locale),
    ])
    const isOpen = await mayRate(db, { id: plan.id, now: here.now })
    const own = ratings.find(({ accountId }) => accountId === plan.me.id)
    return cooperationPage({
      ...{ here, plan, ratings, happened, results, mayRate: isOpen },
      meetings: meetings.map((meeting) => ({ meeting, minutes: minutesAsWritten(meeting, plan) })),
      form: again ?? (own ? { values: asWritten(own), errors: [] } : emptyForm),
      formToken: formTokens.issue(here.now),
    })
  }

  app.get<OfPlan>(step(anyPlan), planners, async (request, reply) => reply.html(await show(request)))

  app.post<OfPlan>(paths.ratings(anyPlan), planners, async (request, reply) => {
    const { here, params, body } = request
    const t = texts[here.locale].wrong
    const person = signedIn(request)
    const { id, me } = await getPlan(db, person, Number(params.plan))
    if (!me.side) return reply.seeOther(step(params.plan)) // the form is only shown to those who have one
    const form = readAnswers(body, t)
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const outcome = await rate(db, person, { planId: id, side: me.side }, form.value)
    if (outcome === 'rated') return reply.seeOther(`${step(params.plan)}#samarbeid`)
    const message = outcome === 'stopped' ? planTexts[here.locale].stopped : t[outcome]
    return reply.code(409).html(await show(request, withError(form.state, { field: '', message })))
  })

  // What is only sent to can still be asked for: by the language switch of a form that came back.
  app.get<OfPlan>(paths.ratings(anyPlan), planners, async (request, reply) => {
    await getPlan(db, signedIn(request), Number(request.params.plan))
    return reply.seeOther(step(request.params.plan))
  })
}

const asWritten = (rating: object): FormState['values'] =>
  Object.fromEntries(
    Object.entries(rating).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
