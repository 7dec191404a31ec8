import type { FastifyReply, FastifyRequest } from 'fastify'
import { getPlannedCourse } from '../../courses/index.ts'
import { signedIn } from '../../people/index.ts'
import { found } from '../../platform/errors.ts'
import type { FieldError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { leadsBack } from '../leads-back.ts'
import { worksIn } from '../may.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { type Chosen, choosePart, takeAll } from './choose.ts'
import { findPlanGuide } from './queries.ts'
import { texts } from './texts.ts'
import { guidePage } from './view.tsx'

type OfPlan = { Params: { plan: string; part: string }; Querystring: Record<string, unknown> }
type Request = FastifyRequest<OfPlan>

/** What the plan takes of its programme's guide, and what is new in it. */
export function guidePages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  app.get<OfPlan>(paths.guide(anyPlan), planners, async (request, reply) =>
    reply.html(await show(request, await getPlan(db, signedIn(request), Number(request.params.plan)))),
  )

  app.post<OfPlan>(paths.guideAll(anyPlan), planners, async (request, reply) => {
    const plan = await ownPlan(request)
    const outcome = await takeAll(db, signedIn(request), {
      planId: plan.id,
      version: versionIn(request.body),
    })
    return answer(request, reply, plan, outcome)
  })

  for (const choice of ['taken', 'declined'] as const)
    app.post<OfPlan>(paths.guidePart(anyPlan, anyPart, choice), planners, async (request, reply) => {
      const plan = await ownPlan(request)
      const asked = { planId: plan.id, key: request.params.part, version: versionIn(request.body), choice }
      return answer(request, reply, plan, await choosePart(db, signedIn(request), asked))
    })

  for (const sentTo of [
    paths.guideAll(anyPlan),
    paths.guidePart(anyPlan, anyPart, 'taken'),
    paths.guidePart(anyPlan, anyPart, 'declined'),
  ])
    leadsBack(app, db, sentTo, ({ plan }) => paths.guide(plan))

  async function answer(request: Request, reply: FastifyReply, plan: Plan, outcome: Chosen) {
    if (outcome === 'chosen' || outcome === 'beside')
      return reply.seeOther(`${paths.guide(plan.id)}?svart=${outcome === 'beside' ? 'ved-siden' : 'ja'}`)
    const t = texts[request.here.locale].wrong
    const messages = {
      newer: t.newer,
      'staff-only': t.staff(plan.service.name),
      stopped: planTexts[request.here.locale].stopped,
    }
    return reply.code(409).html(await show(request, plan, [{ field: '', message: messages[outcome] }]))
  }

  async function show(request: Request, plan: Plan, errors: FieldError[] = []) {
    const { here, query } = request
    const person = signedIn(request)
    return guidePage({
      ...{ here, plan, errors },
      guide: found(await findPlanGuide(db, plan, person.at)),
      course: plan.course && (await getPlannedCourse(db, plan.course.id, person.at)),
      isStaff: worksIn(person, plan),
      answered: query.svart === 'ja' ? 'chosen' : query.svart === 'ved-siden' ? 'beside' : undefined,
      formToken: formTokens.issue(here.now),
    })
  }

  const ownPlan = (request: Request): Promise<Plan> =>
    getPlanAsMember(db, signedIn(request), Number(request.params.plan))
}

const anyPart = ':part(^[a-z0-9-]{1,60}$)'

/** The version that was shown; none is the newest. */
function versionIn(body: unknown): number {
  const version = Number((body as { version?: unknown } | null)?.version)
  return Number.isInteger(version) ? version : 0
}
