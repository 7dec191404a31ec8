import type { FastifyReply, FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { type FormState, withError } from '../../platform/form.ts'
import type { Tools } from '../../platform/web.ts'
import { paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { getFiguresOfPlan } from '../public-figures/of-plan.ts'
import { texts as planTexts } from '../texts.ts'
import { findFinding, listFigures, nameOfFinding, readFinding } from './figures.ts'
import { listActions, listChanges } from './queries.ts'
import { improvementPage } from './view.tsx'

/** Forms that came back, with what was wrong. */
type Again = { action?: FormState; change?: FormState; figure?: FormState; round?: FormState }

/** The page of step 10, as its routes show it: as it stands, or with a form that was refused. */
export type ShownPage = ReturnType<typeof shownPage>

export function shownPage({ db, formTokens }: Pick<Tools, 'db' | 'formTokens'>) {
  const planAt = (request: FastifyRequest) =>
    getPlan(db, signedIn(request), Number((request.params as { plan: string }).plan))

  const show = async (request: FastifyRequest, again: Again = {}) => {
    const plan = await planAt(request)
    const person = signedIn(request)
    const [actions, changes, figures, publicFigures] = await Promise.all([
      listActions(db, plan.id),
      listChanges(db, plan.id),
      listFigures(db, person, plan),
      getFiguresOfPlan(db, person, plan, request.here.locale),
    ])
    const formToken = formTokens.issue(request.here.now)
    const action = again.action ?? (await begunWith(request, plan))
    return improvementPage({
      ...{ here: request.here, plan, actions, figures, changes, publicFigures, formToken },
      again: { ...again, ...(action && { action }) },
    })
  }
  /** The form as it begins when somebody comes from a finding: what it says is filled in. */
  const begunWith = async (request: FastifyRequest, plan: Plan): Promise<FormState | undefined> => {
    const { here, query } = request
    const name = readFinding((query as { funn?: unknown }).funn)
    const finding = name && (await findFinding(db, signedIn(request), plan, name, here.locale))
    if (!finding) return undefined
    const isMember = plan.members.some(({ id }) => id === plan.me.id)
    const values = {
      finding: nameOfFinding(finding),
      why: `${finding.question} ${finding.said}`,
      ...(isMember && { owner: String(plan.me.id) }),
    }
    return { values, errors: [] }
  }
  const refuse = async (request: FastifyRequest, reply: FastifyReply, again: Again) =>
    reply.code(409).html(await show(request, again))

  return { planAt, show, refuse }
}

/** Where somebody is led after something was done on it. */
export const stepOf = (plan: string) => paths.step(plan, 'improvement')

/** The plan waits or has ended: what was written is kept on the page. */
export const stopped = ({ here }: FastifyRequest, state: FormState) =>
  withError(state, { field: '', message: planTexts[here.locale].stopped })
