import type { FastifyRequest } from 'fastify'
import {
  endRole,
  findHolder,
  invite,
  listHolders,
  listInvitations,
  listUserOrganisations,
  readGroupInvitation,
  signedIn,
  unitOfGroup,
  withdrawInvitation,
} from '../../people/index.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { changePlan } from '../change-plan.ts'
import { getPlanAsKeeper } from '../get-plan-as.ts'
import { listHonoraria } from '../honoraria/queries.ts'
import { anyPlan, number, paths } from '../paths.ts'
import { getPlan, listPlans, type Plan } from '../plans.ts'
import { findOpenPoll, listComingMeetings } from '../poll/queries.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { endPage } from './end-view.tsx'
import { invitePage } from './invite-view.tsx'
import { groupPage } from './view.tsx'

type OfPlan = { Params: { plan: string }; Querystring: Record<string, unknown> }
type OfGrant = { Params: { plan: string; grant: string } }
type OfInvitation = { Params: { plan: string; invitation: string } }

/** Step 3: who is in the group, on which side, and how they come and go. */
export function groupPages(app: App, { db, mail, formTokens }: Tools): void {
  const planOf = (request: FastifyRequest, plan: string) => getPlan(db, signedIn(request), Number(plan))
  const keptBy = (request: FastifyRequest, plan: string) =>
    getPlanAsKeeper(db, signedIn(request), Number(plan))
  const groupStep = (plan: Plan, saved = '') => paths.step(plan.id, 'group') + saved

  app.get<OfPlan>(paths.step(anyPlan, 'group'), planners, async (request, reply) => {
    const { here, query, params } = request
    const plan = await planOf(request, params.plan)
    const unit = unitOf(plan)
    const [holders, invitations, honoraria, poll, meetings] = await Promise.all([
      listHolders(db, unit),
      listInvitations(db, unit, here.now),
      listHonoraria(db, plan.id),
      findOpenPoll(db, plan.id),
      listComingMeetings(db, plan.id, here.now),
    ])
    return reply.html(
      groupPage({
        ...{ here, plan, invitations, honoraria, poll, meetings },
        holders: holders.filter(({ validTo }) => !validTo || validTo > here.now),
        saved: String(query.lagret ?? ''),
        formToken: formTokens.issue(here.now),
      }),
    )
  })

  app.get<OfPlan>(paths.invite(anyPlan), planners, async (request, reply) =>
    reply.html(await inviting(request, await keptBy(request, request.params.plan), emptyForm)),
  )

  const slowly = { config: { ...planners.config, perMinute: 20 } }
  app.post<OfPlan>(paths.invite(anyPlan), slowly, async (request, reply) => {
    const { here, body, params } = request
    const person = signedIn(request)
    const plan = await keptBy(request, params.plan)
    const organisations = await listUserOrganisations(db)
    const form = readGroupInvitation(body, here.locale, { organisations, now: here.now })
    if (!form.ok) return reply.code(422).html(await inviting(request, plan, form.state))
    const by = { person, unit: unitOf(plan), locale: here.locale }
    const outcome = await changePlan(db, person, { id: plan.id, may: 'keepers' }, (db) =>
      invite(db, mail, by, form.value),
    )
    if (outcome !== 'stopped') return reply.seeOther(groupStep(plan, '?lagret=invitert'))
    const refused = withError(form.state, { field: '', message: planTexts[here.locale].stopped })
    return reply.code(409).html(await inviting(request, plan, refused))
  })

  app.post<OfInvitation>(
    paths.withdrawal(anyPlan, number('invitation')),
    planners,
    async (request, reply) => {
      const person = signedIn(request)
      const plan = await keptBy(request, request.params.plan)
      await changePlan(db, person, { id: plan.id, may: 'keepers' }, (db) =>
        withdrawInvitation(db, person, unitOf(plan), Number(request.params.invitation)),
      )
      return reply.seeOther(groupStep(plan, '?lagret=trukket'))
    },
  )

  app.get<OfGrant>(paths.roleEnd(anyPlan, number('grant')), planners, async (request, reply) => {
    const { here, params } = request
    const plan = await keptBy(request, params.plan)
    const holder = found(await findHolder(db, unitOf(plan), Number(params.grant)))
    return reply.html(endPage({ here, plan, holder, formToken: formTokens.issue(here.now) }))
  })

  app.post<OfGrant>(paths.roleEnd(anyPlan, number('grant')), planners, async (request, reply) => {
    const person = signedIn(request)
    const plan = await keptBy(request, request.params.plan)
    await changePlan(db, person, { id: plan.id, may: 'keepers' }, (db) =>
      endRole(db, person, unitOf(plan), Number(request.params.grant)),
    )
    // Who ended their own role has no business in the plan any more.
    const still = (await listPlans(db, person)).some(({ id }) => id === plan.id)
    return reply.seeOther(still ? groupStep(plan, '?lagret=avsluttet') : paths.plans())
  })

  async function inviting({ here }: FastifyRequest, plan: Plan, form: FormState) {
    const organisations = await listUserOrganisations(db)
    return invitePage({ here, plan, organisations, form, formToken: formTokens.issue(here.now) })
  }
}

const unitOf = ({ groupId, service, title }: Plan) =>
  unitOfGroup({ planningGroupId: groupId, serviceId: service.id, name: title })
