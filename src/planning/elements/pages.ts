import type { FastifyReply, FastifyRequest } from 'fastify'
import { getPlannedCourse } from '../../courses/index.ts'
import { signedIn } from '../../people/index.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { wasPlannedBefore } from '../adopting/queries.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { findPlanGuide } from '../guide/queries.ts'
import { leadsBack } from '../leads-back.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { type Element, getElement } from './elements.ts'
import { readCommon, readOwn, readYes } from './forms.ts'
import { listInputs, listStandings, listVersions } from './queries.ts'
import { texts } from './texts.ts'
import { elementPage } from './views/element-page.tsx'
import { agree, type CommonWritten, writeCommon } from './write-common.ts'
import { type Written, writeInput } from './write-input.ts'

type OfElement = { Params: { plan: string; element: string } }
type Request = FastifyRequest<OfElement>

/** The six questions: each side alone, then together. */
export function elementPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  app.get<OfElement>(paths.element(anyPlan, ':element'), planners, async (request, reply) => {
    const { plan, element } = await asked(request, getPlan)
    return reply.html(await pageOf(request, plan, element))
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
    if (!form.ok) return reply.code(422).html(await pageOf(request, plan, element, { own: form.state }))
    const written = await writeInput(db, signedIn(request), plan, { element, words: form.value.own, handIn })
    const message = whyNotWritten(written, request)
    if (!message) return reply.seeOther(paths.element(plan.id, element))
    const own = withError(form.state, { field: 'own', message })
    return reply.code(409).html(await pageOf(request, plan, element, { own }))
  }

  app.post<OfElement>(paths.commonText(anyPlan, ':element'), planners, async (request, reply) => {
    const { plan, element } = await asked(request)
    const form = readCommon(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(await pageOf(request, plan, element, { common: form.state }))
    const { common: words, version } = form.value
    const written = await writeCommon(db, signedIn(request), plan, { element, words, version })
    if (written === 'written') return reply.seeOther(`${paths.element(plan.id, element)}#felles`)
    const message = whyNotCommon(written, request)
    const common = withError(form.state, { field: 'common', message })
    const page = { common, isNewer: written === 'newer' }
    return reply.code(409).html(await pageOf(request, plan, element, page))
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
    return reply.code(409).html(await pageOf(request, plan, element, { common }))
  })

  for (const sentTo of [paths.ownSide, paths.handedIn, paths.commonText, paths.yes])
    leadsBack(app, db, sentTo(anyPlan, ':element'), ({ plan, element = '' }) =>
      paths.element(plan, getElement(element)),
    )

  async function asked(request: Request, get = getPlanAsMember): Promise<{ plan: Plan; element: Element }> {
    const element = getElement(request.params.element)
    return { plan: await get(db, signedIn(request), Number(request.params.plan)), element }
  }

  type More = { own?: FormState; common?: FormState; isNewer?: boolean }

  async function pageOf(request: Request, plan: Plan, element: Element, { own, common, isNewer }: More = {}) {
    const { here } = request
    const [inputs, standings, versions, course, guide, isPlannedAgain] = await Promise.all([
      listInputs(db, plan, element),
      listStandings(db, plan),
      listVersions(db, plan, element),
      plan.course && getPlannedCourse(db, plan.course.id, signedIn(request).at),
      findPlanGuide(db, plan, signedIn(request).at),
      wasPlannedBefore(db, plan),
    ])
    const mine = inputs.find(({ accountId }) => accountId === plan.me.id)
    const begun = versions[0]?.words ?? laidOut(inputs, here.locale)
    return elementPage({
      here,
      plan,
      element,
      guide,
      inputs,
      versions,
      standing: standings.find((one) => one.element === element) ?? {
        element,
        handedIn: none,
        common: undefined,
      },
      own: own ?? (mine && !mine.handedInAt ? filled('own', mine.words) : emptyForm),
      common: { values: { common: begun, ...common?.values }, errors: common?.errors ?? [] },
      formToken: formTokens.issue(here.now),
      theirs: isNewer ? versions[0] : undefined,
      before: course?.throughPlan && !isPlannedAgain ? undefined : course, // what the plan itself has made says nothing new
    })
  }
}

const none = { experience: undefined, professional: undefined }
const filled = (name: string, words: string | null): FormState => ({
  values: { [name]: words ?? '' },
  errors: [],
})

/** What both sides have handed in, one after the other: where the common text begins. */
const laidOut = (inputs: Awaited<ReturnType<typeof listInputs>>, locale: keyof typeof planTexts): string =>
  inputs
    .filter(({ handedInAt, words }) => handedInAt && words !== null)
    .toSorted((one, other) => one.side.localeCompare(other.side))
    .map(({ side, words }) => `${planTexts[locale].sides[side]}:\n${words}`)
    .join('\n\n')

function whyNotWritten(written: Written, { here }: Request): string | undefined {
  const t = texts[here.locale].wrong
  switch (written) {
    case 'saved':
    case 'handed-in':
      return undefined
    case 'stopped':
      return t.stopped
    case 'no-side':
      return t.noSide
    case 'stands':
      return t.stands
    case 'too-late':
      return t.tooLate
    default:
      return written satisfies never
  }
}

const whyNotCommon = (written: Exclude<CommonWritten, 'written'>, { here }: Request): string => {
  const t = texts[here.locale].wrong
  return { newer: t.newer, apart: t.apart, stopped: t.stopped }[written]
}
