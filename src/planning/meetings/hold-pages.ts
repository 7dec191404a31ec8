import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { leadsBack } from '../leads-back.ts'
import { anyOf, anyPlan, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { readDecision, readMinutes } from './forms.ts'
import { addDecision, writeMinutes } from './hold.ts'
import { stepOf } from './kinds.ts'
import { getMeeting, type Meeting } from './queries.ts'
import { type Forms, meetingShown, stepShown } from './shown.ts'
import { texts } from './texts.ts'

type OfPlan = { Params: { plan: string } }
type OfMeeting = { Params: { plan: string; meeting: string } }
type Refused = Pick<Forms, 'minutes' | 'decision'>

/** Step 4 as a whole, and what is written down in a meeting. */
export function holdPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  app.get<OfPlan>(paths.step(anyPlan, 'meetings'), planners, async (request, reply) =>
    reply.html(await stepShown(db, shownIn(request, await planOf(request)))),
  )

  app.get<OfMeeting>(paths.meeting(anyPlan, anyOf('meeting')), planners, async (request, reply) => {
    const plan = await planOf(request)
    const meeting = await getMeeting(db, plan, Number(request.params.meeting))
    return reply.html(await show(request, plan, meeting))
  })

  app.post<OfMeeting>(paths.minutes(anyPlan, anyOf('meeting')), planners, async (request, reply) => {
    const { plan, meeting } = await ownMeeting(request)
    const form = readMinutes(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(await show(request, plan, meeting, { minutes: form.state }))
    const written = await writeMinutes(db, signedIn(request), plan, meeting, form.value)
    if (written === 'written') return reply.seeOther(`${whereMinutesAre(plan, meeting)}#referat`)
    const message = texts[request.here.locale].wrong[written]
    const minutes = withError(form.state, { field: 'minutes', message })
    return reply.code(409).html(await show(request, plan, meeting, { minutes }))
  })

  app.post<OfMeeting>(paths.decisions(anyPlan, anyOf('meeting')), planners, async (request, reply) => {
    const { plan, meeting } = await ownMeeting(request)
    const form = readDecision(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(await show(request, plan, meeting, { decision: form.state }))
    const written = await addDecision(db, signedIn(request), plan, meeting, form.value)
    if (written === 'written') return reply.seeOther(`${paths.meeting(plan.id, meeting.id)}#vedtak`)
    const message = texts[request.here.locale].wrong[written]
    const decision = withError(form.state, { field: 'decision', message })
    return reply.code(409).html(await show(request, plan, meeting, { decision }))
  })

  for (const sentTo of [paths.minutes, paths.decisions])
    leadsBack(app, db, sentTo(anyPlan, anyOf('meeting')), ({ plan, meeting = '' }) =>
      paths.meeting(plan, meeting),
    )

  const planOf = (request: FastifyRequest<OfPlan>): Promise<Plan> =>
    getPlan(db, signedIn(request), Number(request.params.plan))

  const ownPlan = (request: FastifyRequest<OfPlan>): Promise<Plan> =>
    getPlanAsMember(db, signedIn(request), Number(request.params.plan))

  async function ownMeeting(request: FastifyRequest<OfMeeting>) {
    const plan = await ownPlan(request)
    return { plan, meeting: await getMeeting(db, plan, Number(request.params.meeting)) }
  }

  const show = (request: FastifyRequest, plan: Plan, meeting: Meeting, refused: Refused = {}) =>
    meetingShown(db, shownIn(request, plan), meeting, refused)

  const shownIn = ({ here }: FastifyRequest, plan: Plan) => ({
    here,
    plan,
    formToken: formTokens.issue(here.now),
  })
}

/** Minutes of an evaluation meeting are written and read in its step. */
const whereMinutesAre = ({ id }: Plan, meeting: Meeting): string =>
  meeting.kind === 'evaluation' ? paths.step(id, stepOf(meeting)) : paths.meeting(id, meeting.id)
