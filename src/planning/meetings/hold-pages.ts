import type { FastifyReply, FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { listStandings } from '../elements/queries.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { leadsBack } from '../leads-back.ts'
import { anyOf, anyPlan, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { minutesAsWritten, readDecision, readMinutes, readTask } from './forms.ts'
import { addDecision, addTask, finishTask, writeMinutes } from './hold.ts'
import { stepOf } from './kinds.ts'
import { getMeeting, listDecisions, listMeetings, listTasks, type Meeting } from './queries.ts'
import { texts } from './texts.ts'
import { meetingPage } from './views/meeting-page.tsx'
import { meetingsPage } from './views/step-page.tsx'

type OfPlan = { Params: { plan: string } }
type OfMeeting = { Params: { plan: string; meeting: string } }
type OfTask = { Params: { plan: string; task: string } }
type Forms = { minutes?: FormState; decision?: FormState; task?: FormState }

/** Step 4 as a whole, and what is written down in a meeting. */
export function holdPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  app.get<OfPlan>(paths.step(anyPlan, 'meetings'), planners, async (request, reply) =>
    reply.html(await stepPage(request, await planOf(request))),
  )

  app.get<OfMeeting>(paths.meeting(anyPlan, anyOf('meeting')), planners, async (request, reply) => {
    const plan = await planOf(request)
    const meeting = await getMeeting(db, plan, Number(request.params.meeting))
    return reply.html(await pageOf(request, plan, meeting))
  })

  app.post<OfMeeting>(paths.minutes(anyPlan, anyOf('meeting')), planners, async (request, reply) => {
    const { plan, meeting } = await ownMeeting(request)
    const form = readMinutes(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(await pageOf(request, plan, meeting, { minutes: form.state }))
    const written = await writeMinutes(db, signedIn(request), plan, meeting, form.value)
    if (written === 'written') return reply.seeOther(`${whereMinutesAre(plan, meeting)}#referat`)
    const message = texts[request.here.locale].wrong[written]
    const minutes = withError(form.state, { field: 'minutes', message })
    return reply.code(409).html(await pageOf(request, plan, meeting, { minutes }))
  })

  app.post<OfMeeting>(paths.decisions(anyPlan, anyOf('meeting')), planners, async (request, reply) => {
    const { plan, meeting } = await ownMeeting(request)
    const form = readDecision(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(await pageOf(request, plan, meeting, { decision: form.state }))
    const written = await addDecision(db, signedIn(request), plan, meeting, form.value)
    if (written === 'written') return reply.seeOther(`${paths.meeting(plan.id, meeting.id)}#vedtak`)
    const message = texts[request.here.locale].wrong[written]
    const decision = withError(form.state, { field: 'decision', message })
    return reply.code(409).html(await pageOf(request, plan, meeting, { decision }))
  })

  app.post<OfPlan>(paths.tasks(anyPlan), planners, async (request, reply) => {
    const plan = await ownPlan(request)
    const form = readTask(
      request.body,
      request.here.locale,
      plan.members.map(({ id }) => id),
    )
    if (!form.ok) return taskRefused(request, reply.code(422), plan, form.state)
    const written = await addTask(db, signedIn(request), plan, form.value)
    if (written === 'written') return reply.seeOther(`${whereFrom(request, plan)}#oppgaver`)
    const message = texts[request.here.locale].wrong[written]
    return taskRefused(request, reply.code(409), plan, withError(form.state, { field: 'what', message }))
  })

  app.post<OfTask>(paths.taskDone(anyPlan, anyOf('task')), planners, (request, reply) =>
    finish(request, reply, true),
  )
  app.post<OfTask>(paths.taskReopened(anyPlan, anyOf('task')), planners, (request, reply) =>
    finish(request, reply, false),
  )

  for (const sentTo of [paths.minutes, paths.decisions])
    leadsBack(app, db, sentTo(anyPlan, anyOf('meeting')), ({ plan, meeting = '' }) =>
      paths.meeting(plan, meeting),
    )
  for (const sentTo of [
    paths.tasks(anyPlan),
    ...[paths.taskDone, paths.taskReopened].map((of) => of(anyPlan, anyOf('task'))),
  ])
    leadsBack(app, db, sentTo, ({ plan }) => paths.step(plan, 'meetings'))

  async function finish(request: FastifyRequest<OfTask>, reply: FastifyReply, isDone: boolean) {
    const plan = await ownPlan(request)
    const finished = await finishTask(db, signedIn(request), plan, Number(request.params.task), isDone)
    if (finished === 'written') return reply.seeOther(`${whereFrom(request, plan)}#oppgaver`)
    const errors = [{ field: 'oppgaver', message: texts[request.here.locale].wrong[finished] }]
    return taskRefused(request, reply.code(409), plan, { values: {}, errors })
  }

  const planOf = (request: FastifyRequest<OfPlan>): Promise<Plan> =>
    getPlan(db, signedIn(request), Number(request.params.plan))

  const ownPlan = (request: FastifyRequest<OfPlan>): Promise<Plan> =>
    getPlanAsMember(db, signedIn(request), Number(request.params.plan))

  async function ownMeeting(request: FastifyRequest<OfMeeting>) {
    const plan = await ownPlan(request)
    return { plan, meeting: await getMeeting(db, plan, Number(request.params.meeting)) }
  }

  async function taskRefused(request: FastifyRequest, reply: FastifyReply, plan: Plan, task: FormState) {
    const from = meetingIn(request)
    if (from === undefined) return reply.html(await stepPage(request, plan, task))
    return reply.html(await pageOf(request, plan, await getMeeting(db, plan, from), { task }))
  }

  async function stepPage({ here }: FastifyRequest, plan: Plan, task: FormState = emptyForm) {
    const [standings, meetings, tasks] = await Promise.all([
      listStandings(db, plan),
      listMeetings(db, plan, 'planning'),
      listTasks(db, plan),
    ])
    const formToken = formTokens.issue(here.now)
    return meetingsPage({ here, plan, standings, meetings, tasks, task, formToken, mayWrite: mayWrite(plan) })
  }

  async function pageOf({ here }: FastifyRequest, plan: Plan, meeting: Meeting, forms: Forms = {}) {
    const [decisions, tasks] = await Promise.all([listDecisions(db, plan), listTasks(db, plan)])
    return meetingPage({
      here,
      plan,
      meeting,
      decisions: decisions.filter(({ meetingId }) => meetingId === meeting.id),
      tasks,
      minutes: forms.minutes ?? minutesAsWritten(meeting, plan),
      decision: forms.decision ?? emptyForm,
      task: forms.task ?? emptyForm,
      formToken: formTokens.issue(here.now),
      mayWrite: mayWrite(plan),
    })
  }
}

const mayWrite = ({ me, paused, closed }: Plan): boolean => me.roles.length > 0 && !paused && !closed

/** Minutes of an evaluation meeting are written and read in its step. */
const whereMinutesAre = ({ id }: Plan, meeting: Meeting): string =>
  meeting.kind === 'evaluation' ? paths.step(id, stepOf(meeting)) : paths.meeting(id, meeting.id)

/** The page of the meeting that a task was written on; otherwise the step. */
const whereFrom = (request: FastifyRequest, plan: Plan): string => {
  const meeting = meetingIn(request)
  return meeting === undefined ? paths.step(plan.id, 'meetings') : paths.meeting(plan.id, meeting)
}

function meetingIn({ body }: FastifyRequest): number | undefined {
  const meeting = (body as { meeting?: unknown } | undefined)?.meeting
  return typeof meeting === 'string' && /^\d{1,9}$/.test(meeting) ? Number(meeting) : undefined
}
