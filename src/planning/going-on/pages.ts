import type { FastifyReply, FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsKeeper } from '../get-plan-as.ts'
import { leadsBack } from '../leads-back.ts'
import { signsForGroup } from '../may.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { planners } from '../who.ts'
import { close, isCourseTaken, reopen } from './close.ts'
import { readBecause, readHandTo } from './forms.ts'
import { handOver } from './hand-over.ts'
import { listMoves } from './moves.ts'
import { pause, resume } from './pause.ts'
import { texts } from './texts.ts'
import { goingOnPage } from './view.tsx'

type OfPlan = { Params: { plan: string }; Querystring: Record<string, unknown> }
type Request = FastifyRequest<OfPlan>

/** Who leads a plan on; put on hold, taken up again; closed, opened again. */
export function goingOnPages(app: App, { db, mail, formTokens }: Tools): void {
  const planOf = (request: Request) => getPlan(db, signedIn(request), Number(request.params.plan))
  const keptBy = (request: Request) => getPlanAsKeeper(db, signedIn(request), Number(request.params.plan))
  const signedFor = async (request: Request) => {
    const plan = await planOf(request)
    return found(signsForGroup(plan, signedIn(request)) ? plan : undefined)
  }
  const words = ({ here }: Request) => texts[here.locale].wrong

  const show = async (request: Request, form: FormState = emptyForm) => {
    const { here, query } = request
    const plan = await planOf(request)
    return goingOnPage({
      ...{ here, plan, person: signedIn(request), form },
      moves: await listMoves(db, plan.id),
      courseTaken: plan.closed !== undefined && (await isCourseTaken(db, plan.id)),
      saved: String(query.lagret ?? ''),
      formToken: formTokens.issue(here.now),
    })
  }
  const refuse = async (request: Request, reply: FastifyReply, form: FormState, message: string) =>
    reply.code(409).html(await show(request, withError(form, { field: '', message })))
  const done = (request: Request, reply: FastifyReply, what: string) =>
    reply.seeOther(`${paths.goingOn(request.params.plan)}?lagret=${what}`)

  app.get<OfPlan>(paths.goingOn(anyPlan), planners, async (request, reply) => reply.html(await show(request)))

  app.post<OfPlan>(paths.handover(anyPlan), planners, async (request, reply) => {
    const { id, members, responsible } = await keptBy(request)
    const others = members.filter((member) => member.id !== responsible)
    const form = readHandTo(request.body, request.here.locale, others)
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const outcome = await handOver({ db, mail }, signedIn(request), id, form.value)
    if (outcome === 'handed-over') return done(request, reply, 'overlevert')
    const t = words(request)
    return refuse(request, reply, form.state, outcome === 'left' ? t.left : t.isClosed)
  })

  app.post<OfPlan>(paths.pause(anyPlan), planners, async (request, reply) => {
    const { id } = await keptBy(request)
    const form = readBecause(request.body, 'pausedBecause', request.here.locale)
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const outcome = await pause({ db, mail }, signedIn(request), id, form.value)
    if (outcome === 'paused') return done(request, reply, 'pa-vent')
    const t = words(request)
    return refuse(request, reply, form.state, outcome === 'closed' ? t.isClosed : t.isPaused)
  })

  app.post<OfPlan>(paths.resumption(anyPlan), planners, async (request, reply) => {
    const { id } = await keptBy(request)
    const outcome = await resume({ db, mail }, signedIn(request), id)
    if (outcome === 'goes-on') return done(request, reply, 'tatt-opp')
    return refuse(request, reply, emptyForm, words(request).isClosed)
  })

  app.post<OfPlan>(paths.closing(anyPlan), planners, async (request, reply) => {
    const { id } = await signedFor(request)
    const form = readBecause(request.body, 'closedBecause', request.here.locale)
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    await close({ db, mail }, signedIn(request), id, form.value)
    return done(request, reply, 'avsluttet')
  })

  app.post<OfPlan>(paths.reopening(anyPlan), planners, async (request, reply) => {
    const { id } = await signedFor(request)
    const outcome = await reopen({ db, mail }, signedIn(request), id)
    if (outcome !== 'course-taken') return done(request, reply, 'apnet')
    return refuse(request, reply, emptyForm, texts[request.here.locale].courseTaken)
  })

  for (const sentTo of [paths.handover, paths.pause, paths.resumption, paths.closing, paths.reopening])
    leadsBack(app, db, sentTo(anyPlan), ({ plan }) => paths.goingOn(plan))
}
