import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getHappened } from '../cooperation/happened.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { anyPlan, paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { agendaOf } from './agenda.ts'
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
  const show = ({ here }: FastifyRequest, plan: Plan, form: FormState) =>
    callPage({ here, plan, kind, form, formToken: formTokens.issue(here.now) })

  app.get<OfPlan>(path, planners, async (request, reply) => {
    const { locale, now } = request.here
    const plan = await ownPlan(request)
    const happened = kind === 'evaluation' ? await getHappened(db, plan, now) : undefined
    return reply.html(
      show(request, plan, { values: { agenda: agendaOf(kind, locale, happened) }, errors: [] }),
    )
  })

  app.post<OfPlan>(path, planners, async (request, reply) => {
    const plan = await ownPlan(request)
    const form = readCall(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(show(request, plan, form.state))
    const { startsAt, place, agenda } = form.value
    const call = { kind, startsAt, place, agenda }
    const outcome = await callMeeting({ db, mail }, signedIn(request), plan.id, call)
    if (outcome !== 'stopped') return reply.seeOther(paths.meeting(plan.id, outcome.called))
    const message = texts[request.here.locale].wrong.stopped
    return reply.code(409).html(show(request, plan, withError(form.state, { field: 'day', message })))
  })

  const ownPlan = (request: FastifyRequest<OfPlan>): Promise<Plan> =>
    getPlanAsMember(db, signedIn(request), Number(request.params.plan))
}
