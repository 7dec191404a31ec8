import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { type FormState, withError } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { App, Tools } from '../../platform/web.ts'
import { resultsInBrief } from '../../results/index.ts'
import { getHappened } from '../cooperation/happened.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { findPlanGuide } from '../guide/queries.ts'
import { heldOf } from '../guide/rules.ts'
import { anyPlan, paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { agendaOf, type Happened } from './agenda.ts'
import { callMeeting } from './call.ts'
import { readCall } from './forms.ts'
import type { MeetingKind } from './kinds.ts'
import { texts } from './texts.ts'
import { callPage } from './views/call-page.tsx'

type OfPlan = { Params: { plan: string } }
type CallTools = Pick<Tools, 'db' | 'mail' | 'formTokens'>

/** Calls the group together: to plan, and to look back at what came of it. */
export function callPages(app: App, tools: CallTools): void {
  callsTo('planning', paths.newMeeting(anyPlan), app, tools)
  callsTo('evaluation', paths.newEvaluationMeeting(anyPlan), app, tools)
}

function callsTo(kind: MeetingKind, path: string, app: App, { db, mail, formTokens }: CallTools): void {
  const guideOf = (request: FastifyRequest, plan: Plan) =>
    kind === 'planning' ? findPlanGuide(db, plan, signedIn(request).at) : Promise.resolve(undefined)

  const show = async (request: FastifyRequest, plan: Plan, form: FormState) => {
    const { here } = request
    const guide = await guideOf(request, plan)
    return callPage({ here, plan, kind, form, guide, formToken: formTokens.issue(here.now) })
  }

  app.get<OfPlan & { Querystring: Record<string, unknown> }>(path, planners, async (request, reply) => {
    const { here, query } = request
    const plan = await ownPlan(request)
    const guide = await guideOf(request, plan)
    const chosen = heldOf(guide?.standings ?? [], 'agenda').find(({ key }) => key === query.saksliste)
    const happened = kind === 'evaluation' ? await happenedIn(request, plan) : undefined
    const agenda = chosen?.words
      ? inLanguage(chosen.words, here.locale).text
      : agendaOf(kind, here.locale, happened)
    return reply.html(await show(request, plan, { values: { agenda }, errors: [] }))
  })

  app.post<OfPlan>(path, planners, async (request, reply) => {
    const plan = await ownPlan(request)
    const form = readCall(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(await show(request, plan, form.state))
    const { startsAt, place, agenda } = form.value
    const call = { kind, startsAt, place, agenda }
    const outcome = await callMeeting({ db, mail }, signedIn(request), plan.id, call)
    if (outcome !== 'stopped') return reply.seeOther(paths.meeting(plan.id, outcome.called))
    const message = texts[request.here.locale].wrong.stopped
    return reply.code(409).html(await show(request, plan, withError(form.state, { field: 'day', message })))
  })

  const happenedIn = async (request: FastifyRequest, plan: Plan): Promise<Happened> => {
    const { now, locale } = request.here
    const [happened, results] = await Promise.all([
      getHappened(db, plan, now),
      plan.course && resultsInBrief(db, signedIn(request), plan.course.id, locale),
    ])
    const inWords = (results?.sentences ?? []).map(({ figure, text }) =>
      [figure, text].filter(Boolean).join(' '),
    )
    return { ...happened, results: inWords }
  }

  const ownPlan = (request: FastifyRequest<OfPlan>): Promise<Plan> =>
    getPlanAsMember(db, signedIn(request), Number(request.params.plan))
}
