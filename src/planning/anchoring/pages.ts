import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { listSettledPoints } from '../guide/points.ts'
import { findPlanGuide } from '../guide/queries.ts'
import { maySign } from '../may.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { filledIn, readAnchoring } from './forms.ts'
import { findAnchoring } from './queries.ts'
import { texts } from './texts.ts'
import { anchoringPage } from './view.tsx'
import { signAnchoring, writeAnchoring } from './write-anchoring.ts'

type OfPlan = { Params: { plan: string }; Querystring: Record<string, unknown> }

/** Step 2: those in charge know of the course, and stand behind it. */
export function anchoringPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const step = (plan: string) => paths.step(plan, 'anchoring')

  app.get<OfPlan>(step(anyPlan), planners, async (request, reply) => reply.html(await show(request)))

  app.post<OfPlan>(step(anyPlan), planners, async (request, reply) => {
    const { here, body, params } = request
    const t = texts[here.locale].wrong
    const person = signedIn(request)
    const plan = await getPlanAsMember(db, person, Number(params.plan))
    const form = readAnchoring(body, t)
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const { seen, ...anchoring } = form.value
    const outcome = await writeAnchoring(db, person, { planId: plan.id, anchoring, seen })
    if (outcome === 'written') return reply.seeOther(`${step(params.plan)}?lagret=ja`)
    if (outcome === 'signature-fell') return reply.seeOther(`${step(params.plan)}?lagret=uten-underskrift`)
    const refused =
      outcome === 'stopped'
        ? { field: '', message: planTexts[here.locale].stopped }
        : { field: 'settled', message: t.changed }
    return reply.code(409).html(await show(request, withError(form.state, refused)))
  })

  // What is only sent to can still be asked for: by the language switch of a form that came back.
  app.get<OfPlan>(paths.anchoringSignature(anyPlan), planners, async (request, reply) => {
    await getPlan(db, signedIn(request), Number(request.params.plan))
    return reply.seeOther(step(request.params.plan))
  })

  app.post<OfPlan>(paths.anchoringSignature(anyPlan), planners, async (request, reply) => {
    const { here, body, params } = request
    const t = texts[here.locale].wrong
    const seen = String((body as { seen?: unknown } | null)?.seen ?? '')
    const outcome = await signAnchoring(db, signedIn(request), { planId: Number(params.plan), seen })
    if (outcome === 'signed') return reply.seeOther(`${step(params.plan)}?lagret=underskrevet`)
    const why = {
      stopped: planTexts[here.locale].stopped,
      changed: t.changedBeforeSigning,
      'not-settled': t.notSettled,
    }
    const signing = withError(emptyForm, { field: 'sign', message: why[outcome] })
    return reply.code(409).html(await show(request, undefined, signing))
  })

  async function show(request: FastifyRequest<OfPlan>, form?: FormState, signing = emptyForm) {
    const { here, query } = request
    const person = signedIn(request)
    const plan = await getPlan(db, person, Number(request.params.plan))
    const [anchoring, guide, settledPoints] = await Promise.all([
      findAnchoring(db, plan.id),
      findPlanGuide(db, plan, person.at),
      listSettledPoints(db, plan.id),
    ])
    return anchoringPage({
      ...{ here, plan, anchoring, signing, guide, settledPoints },
      maySign: maySign(plan, person),
      form: form ?? filledIn(anchoring),
      saved: savedAs[String(query.lagret)],
      savedPoints: query.lagret === 'punkter',
      formToken: formTokens.issue(here.now),
    })
  }
}

const savedAs: Record<string, 'saved' | 'signatureFell' | 'signed' | undefined> = {
  ja: 'saved',
  'uten-underskrift': 'signatureFell',
  underskrevet: 'signed',
}
