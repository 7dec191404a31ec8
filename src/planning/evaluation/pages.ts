import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { resultsInBrief } from '../../results/index.ts'
import { findPlanGuide } from '../guide/queries.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { readEvaluation } from './forms.ts'
import { findHowAsked } from './how-asked.ts'
import { findEvaluation } from './queries.ts'
import { texts } from './texts.ts'
import { evaluationPage } from './view.tsx'
import { writeEvaluation } from './write-evaluation.ts'

type OfPlan = { Params: { plan: string }; Querystring: { lagret?: string } }

/** Step 8: what participants answered. */
export function evaluationPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const step = (plan: string) => paths.step(plan, 'evaluation')

  const show = async (request: FastifyRequest<OfPlan>, again?: FormState) => {
    const { here, params, query } = request
    const person = signedIn(request)
    const plan = await getPlan(db, person, Number(params.plan))
    const [evaluation, guide, results, howAsked] = await Promise.all([
      findEvaluation(db, plan),
      findPlanGuide(db, plan, here.now),
      plan.course && resultsInBrief(db, person, plan.course.id, here.locale),
      findHowAsked(db, person, plan, here.locale),
    ])
    const values = {
      url: evaluation?.url ?? '',
      answered: String(evaluation?.answered ?? ''),
      found: evaluation?.found ?? '',
    }
    return evaluationPage({
      ...{ here, plan, evaluation, guide, results, howAsked },
      form: again ?? { values, errors: [] },
      saved: query.lagret === 'ja',
      formToken: formTokens.issue(here.now),
    })
  }

  app.get<OfPlan>(step(anyPlan), planners, async (request, reply) => reply.html(await show(request)))

  app.post<OfPlan>(step(anyPlan), planners, async (request, reply) => {
    const { here, params, body } = request
    const form = readEvaluation(body, texts[here.locale].wrong)
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const outcome = await writeEvaluation(db, signedIn(request), Number(params.plan), form.value)
    if (outcome === 'written') return reply.seeOther(`${step(params.plan)}?lagret=ja`)
    const stopped = withError(form.state, { field: '', message: planTexts[here.locale].stopped })
    return reply.code(409).html(await show(request, stopped))
  })
}
