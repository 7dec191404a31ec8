import type { FastifyReply, FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { leadsBack } from '../leads-back.ts'
import { anyOf, anyPlan, paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { readTask } from './forms.ts'
import { addTask, finishTask } from './hold.ts'
import { getMeeting } from './queries.ts'
import { meetingShown, stepShown } from './shown.ts'
import { texts } from './texts.ts'

type OfPlan = { Params: { plan: string } }
type OfTask = { Params: { plan: string; task: string } }

/** What somebody has said they will do before the next time. */
export function taskPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
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

  const ownPlan = (request: FastifyRequest<OfPlan>): Promise<Plan> =>
    getPlanAsMember(db, signedIn(request), Number(request.params.plan))

  async function taskRefused(request: FastifyRequest, reply: FastifyReply, plan: Plan, task: FormState) {
    const from = meetingIn(request)
    const shown = { here: request.here, plan, formToken: formTokens.issue(request.here.now) }
    if (from === undefined) return reply.html(await stepShown(db, shown, task))
    return reply.html(await meetingShown(db, shown, await getMeeting(db, plan, from), { task }))
  }
}

/** The page of the meeting that a task was written on; otherwise the step. */
const whereFrom = (request: FastifyRequest, plan: Plan): string => {
  const meeting = meetingIn(request)
  return meeting === undefined ? paths.step(plan.id, 'meetings') : paths.meeting(plan.id, meeting)
}

function meetingIn({ body }: FastifyRequest): number | undefined {
  const meeting = (body as { meeting?: unknown } | undefined)?.meeting
  return typeof meeting === 'string' && /^\d{1,9}$/.test(meeting) ? Number(meeting) : undefined
}
