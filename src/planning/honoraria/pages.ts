import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { found } from '../../platform/errors.ts'
import { type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsKeeper } from '../get-plan-as.ts'
import { anyPlan, number, paths } from '../paths.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { filledIn, readOffer } from './forms.ts'
import { agreeToHonorarium, offerHonorarium } from './honoraria.ts'
import { listHonoraria } from './queries.ts'
import { texts } from './texts.ts'
import { honorariumPage } from './view.tsx'

type OfPlan = { Params: { plan: string } }
type OfPerson = { Params: { plan: string; account: string } }

/** What user representatives are paid: offered by those who keep the group, agreed to by themselves. */
export function honorariumPages(
  app: App,
  { db, mail, formTokens }: Pick<Tools, 'db' | 'mail' | 'formTokens'>,
): void {
  const anybody = number('account')

  app.get<OfPerson>(paths.honorarium(anyPlan, anybody), planners, async (request, reply) =>
    reply.html(await show(request)),
  )

  app.post<OfPerson>(paths.honorarium(anyPlan, anybody), planners, async (request, reply) => {
    const { here, body } = request
    const { plan, representative } = await askedFor(request)
    const form = readOffer(body, texts[here.locale].wrong)
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const offering = { planId: plan.id, accountId: representative.id, offer: form.value }
    const outcome = await offerHonorarium(db, mail, signedIn(request), offering)
    if (outcome === 'offered') return reply.seeOther(`${paths.step(plan.id, 'group')}?lagret=honorar#honorar`)
    const refused = withError(form.state, { field: '', message: planTexts[here.locale].stopped })
    return reply.code(409).html(await show(request, refused))
  })

  app.post<OfPlan>(paths.honorariumYes(anyPlan), planners, async (request, reply) => {
    const planId = Number(request.params.plan)
    const seen = String((request.body as { seen?: unknown } | null)?.seen ?? '')
    const outcome = await agreeToHonorarium(db, signedIn(request), { planId, seen })
    const saved = { agreed: '?lagret=ja', changed: '?lagret=nytt-tilbud', stopped: '' }[outcome]
    return reply.seeOther(`${paths.step(planId, 'group')}${saved}#honorar`)
  })

  /** The plan of somebody who keeps the group, and a user representative in it. */
  async function askedFor(request: FastifyRequest<OfPerson>) {
    const plan = await getPlanAsKeeper(db, signedIn(request), Number(request.params.plan))
    const representative = plan.members.find(
      ({ id, side }) => id === Number(request.params.account) && side === 'experience',
    )
    return { plan, representative: found(representative) }
  }

  async function show(request: FastifyRequest<OfPerson>, form?: FormState) {
    const { here } = request
    const { plan, representative } = await askedFor(request)
    const offer = (await listHonoraria(db, plan.id)).find(({ accountId }) => accountId === representative.id)
    return honorariumPage({
      ...{ here, plan, representative, offer },
      form: form ?? filledIn(offer),
      formToken: formTokens.issue(here.now),
    })
  }
}
