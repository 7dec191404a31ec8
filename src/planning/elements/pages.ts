import type { FastifyReply, FastifyRequest } from 'fastify'
import { signedIn } from '../../people/index.ts'
import { withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { leadsBack } from '../leads-back.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { type Element, getElement } from './elements.ts'
import { readCommon, readOwn, readYes } from './forms.ts'
import { elementShown, type More } from './shown.ts'
import { texts } from './texts.ts'
import { whyNotCommon, whyNotWritten } from './why-not.ts'
import { agree, writeCommon } from './write-common.ts'
import { writeInput } from './write-input.ts'

type OfElement = { Params: { plan: string; element: string } }
type Request = FastifyRequest<OfElement>

/** The six questions: each side alone, then together. */
export function elementPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  app.get<OfElement>(paths.element(anyPlan, ':element'), planners, async (request, reply) => {
    const { plan, element } = await asked(request, getPlan)
    return reply.html(await show(request, plan, element))
  })

  app.post<OfElement>(paths.ownSide(anyPlan, ':element'), planners, (request, reply) =>
    write(request, reply, false),
  )
  app.post<OfElement>(paths.handedIn(anyPlan, ':element'), planners, (request, reply) =>
    write(request, reply, true),
  )

  async function write(request: Request, reply: FastifyReply, handIn: boolean) {
    const { plan, element } = await asked(request)
    const { locale } = request.here
    const form = readOwn(request.body, locale)
    if (!form.ok) return reply.code(422).html(await show(request, plan, element, { own: form.state }))
    const written = await writeInput(db, signedIn(request), plan, { element, words: form.value.own, handIn })
    const message = whyNotWritten(written, locale)
    if (!message) return reply.seeOther(paths.element(plan.id, element))
    const own = withError(form.state, { field: 'own', message })
    return reply.code(409).html(await show(request, plan, element, { own }))
  }

  app.post<OfElement>(paths.commonText(anyPlan, ':element'), planners, async (request, reply) => {
    const { plan, element } = await asked(request)
    const form = readCommon(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(await show(request, plan, element, { common: form.state }))
    const { common: words, version } = form.value
    const written = await writeCommon(db, signedIn(request), plan, { element, words, version })
    if (written === 'written') return reply.seeOther(`${paths.element(plan.id, element)}#felles`)
    const message = whyNotCommon(written, request.here.locale)
    const common = withError(form.state, { field: 'common', message })
    const page = { common, isNewer: written === 'newer' }
    return reply.code(409).html(await show(request, plan, element, page))
  })

  app.post<OfElement>(paths.yes(anyPlan, ':element'), planners, async (request, reply) => {
    const { plan, element } = await asked(request)
    const version = readYes(request.body)
    const agreed = await agree(db, signedIn(request), plan, { element, version })
    if (agreed === 'agreed') return reply.seeOther(`${paths.element(plan.id, element)}#felles`)
    const t = texts[request.here.locale].wrong
    const message = { newer: t.newerYes, 'no-side': t.noSide, 'other-side': t.otherSide, stopped: t.stopped }[
      agreed
    ]
    const common = { values: {}, errors: [{ field: 'felles', message }] }
    return reply.code(409).html(await show(request, plan, element, { common }))
  })

  for (const sentTo of [paths.ownSide, paths.handedIn, paths.commonText, paths.yes])
    leadsBack(app, db, sentTo(anyPlan, ':element'), ({ plan, element = '' }) =>
      paths.element(plan, getElement(element)),
    )

  async function asked(request: Request, get = getPlanAsMember): Promise<{ plan: Plan; element: Element }> {
    const element = getElement(request.params.element)
    return { plan: await get(db, signedIn(request), Number(request.params.plan)), element }
  }

  const show = (request: Request, plan: Plan, element: Element, more: More = {}) => {
    const { here } = request
    const formToken = formTokens.issue(here.now)
    return elementShown(db, { here, person: signedIn(request), plan, element, formToken }, more)
  }
}
