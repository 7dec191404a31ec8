import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { leadsBack } from '../leads-back.ts'
import { anyPlan, number, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { noteSpeaker, writeBrief } from './briefs.ts'
import { readBrief } from './forms.ts'
import { listSpeakers, memberCalled } from './speakers.ts'
import { texts } from './texts.ts'
import { preparationPage } from './view.tsx'

type OfPlan = { Params: { plan: string } }
type OfBrief = { Params: { plan: string; brief: string } }

/** Step 6: everybody who leads something knows what to say, has said yes, and stands ready. */
export function preparationPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const step = (plan: string) => paths.step(plan, 'preparation')

  const show = async (request: FastifyRequest<OfPlan>, again?: FormState) => {
    const { here, params } = request
    const plan = await getPlan(db, signedIn(request), Number(params.plan))
    const speakers = await listSpeakers(db, plan)
    return preparationPage({ here, plan, speakers, again, formToken: formTokens.issue(here.now) })
  }

  app.get<OfPlan>(step(anyPlan), planners, async (request, reply) => reply.html(await show(request)))

  app.post<OfPlan>(paths.briefs(anyPlan), planners, async (request, reply) => {
    const { here, params, body } = request
    const person = signedIn(request)
    const plan = await getPlan(db, person, Number(params.plan))
    const form = readBrief(body, texts[here.locale].wrong, await listSpeakers(db, plan))
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const outcome = await writeBrief(db, person, plan.id, {
      ...form.value,
      accountId: memberCalled(form.value.speaker, plan.members),
    })
    if (outcome === 'written') return reply.seeOther(step(params.plan))
    const stopped = withError(form.state, { field: '', message: planTexts[here.locale].stopped })
    return reply.code(409).html(await show(request, stopped))
  })

  leadsBack(app, db, paths.briefs(anyPlan), ({ plan }) => step(plan))

  for (const what of ['consented', 'trained'] as const) {
    leadsBack(app, db, paths.speakerIs(anyPlan, number('brief'), what), ({ plan }) => step(plan))
    app.post<OfBrief>(paths.speakerIs(anyPlan, number('brief'), what), planners, async (request, reply) => {
      const { here, params } = request
      const speaker = { planId: Number(params.plan), brief: Number(params.brief) }
      const outcome = await noteSpeaker(db, signedIn(request), speaker, what)
      if (outcome === 'noted') return reply.seeOther(step(params.plan))
      const message =
        outcome === 'stopped' ? planTexts[here.locale].stopped : texts[here.locale].wrong.theirOwn
      return reply.code(409).html(await show(request, withError(emptyForm, { field: '', message })))
    })
  }
}
