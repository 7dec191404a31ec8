import type { FastifyRequest } from 'fastify'
import { instruments } from '../../instruments/index.ts'
import { type Person, serviceStaff, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { App, Tools } from '../../platform/web.ts'
import { findShipped } from '../../questionnaires/index.ts'
import { beginEvaluation, endEvaluation, keepers } from '../begin.ts'
import { listUnlicensed } from '../licences/unlicensed.ts'
import { paths } from '../paths.ts'
import { schedules } from '../rules.ts'
import { formField, readWish, type Wish } from './begin-form.ts'
import { type FormToChoose, listFormsInUse, listFormsToChoose } from './forms-to-choose.ts'
import { type EvaluatedCourse, findUnderWay, getEvaluatedCourse, listAskedNext } from './queries.ts'
import { isPlan, type Plan, smallGroup } from './rules.ts'
import { texts } from './texts.ts'
import { beginPage } from './views/begin-page.tsx'
import { endPage } from './views/end-page.tsx'
import { planPage } from './views/plan-page.tsx'
import { underWayPage } from './views/under-way-page.tsx'

type OfCourse = {
  Params: { course: string }
  Querystring: { plan?: string; avsluttet?: string; skjema?: string }
}

const kept = { config: { for: { service: keepers } } }
const nothingTold = { isSmall: false, isUnlicensed: false }

/** How a course is evaluated: begun once, and used by every run till it is ended. */
export function courseEvaluationPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  app.get<OfCourse>(
    paths.evaluation(':course'),
    { config: { for: serviceStaff } },
    async (request, reply) => {
      const { here, params, query } = request
      const course = await getEvaluatedCourse(db, signedIn(request), params.course)
      const underWay = await findUnderWay(db, course.id)
      if (underWay) {
        const next = await listAskedNext(db, underWay.id, here.now)
        const forms = await listFormsInUse(db, underWay.waves)
        const versions = underWay.waves.map(({ versionId }) => versionId)
        const unlicensed = await listUnlicensed(db, course.serviceId, versions, dayOf(here.now))
        return reply.html(underWayPage({ here, course, underWay, forms, next, unlicensed }))
      }
      const { plan, skjema: form } = query
      if (course.mayKeep && isPlan(plan))
        return reply.html(
          await toBegin(request, course, plan, withForm(plan, form ?? (await usualForm(plan)))),
        )
      return reply.html(planPage({ here, course, form, justEnded: query.avsluttet === 'ja' }))
    },
  )

  app.post<OfCourse>(paths.evaluation(':course'), kept, async (request, reply) => {
    const { here, params, body } = request
    const person = signedIn(request)
    const course = await getEvaluatedCourse(db, person, params.course, ...keepers)
    const plan = planIn(body)
    const forms = await listFormsToChoose(db, person, course.serviceId)
    const wish = readWish(body, plan, { locale: here.locale, forms })
    if (!wish.ok) return reply.code(422).html(await toBegin(request, course, plan, wish.state))
    if (isRisky(wish.value, forms, course)) {
      const state = withError(wish.state, { field: 'anyway', message: texts[here.locale].wrong.small })
      return reply
        .code(422)
        .html(await toBegin(request, course, plan, state, { ...nothingTold, isSmall: true }))
    }
    const refused = await begin(request, person, course, wish.value, wish.state)
    if (!refused) return reply.seeOther(paths.evaluation(course.slug))
    const told = { ...nothingTold, isUnlicensed: true, isSmall: wish.value.anyway }
    return reply.code(422).html(await toBegin(request, course, plan, refused, told))
  })

  app.get<OfCourse>(paths.end(':course'), kept, async (request, reply) => {
    const { here, params } = request
    const course = await getEvaluatedCourse(db, signedIn(request), params.course, ...keepers)
    const underWay = await findUnderWay(db, course.id)
    if (!underWay) return reply.seeOther(paths.evaluation(course.slug))
    const formToken = formTokens.issue(here.now)
    return reply.html(endPage({ here, course, evaluation: underWay.id, formToken }))
  })

  app.post<OfCourse>(paths.end(':course'), kept, async (request, reply) => {
    const person = signedIn(request)
    const course = await getEvaluatedCourse(db, person, request.params.course, ...keepers)
    const underWay = await findUnderWay(db, course.id)
    // Sent again after another was begun, it doesn't end that one.
    if (underWay && String(underWay.id) === evaluationIn(request.body))
      await endEvaluation(db, person, underWay.id)
    return reply.seeOther(`${paths.evaluation(course.slug)}?avsluttet=ja`)
  })

  /** What most would choose, so that two presses are enough: how the course was, or what changed from before it till after. */
  const usualForm = async (plan: Plan): Promise<string | undefined> =>
    plan === 'own'
      ? undefined
      : (await findShipped(db, plan === 'research' ? 'before-and-after' : 'short'))?.id.toString()

  /** Nothing when it began, or somebody else was first; else what is wrong, beside the person's words. */
  async function begin(
    { here }: FastifyRequest<OfCourse>,
    person: Person,
    course: EvaluatedCourse,
    { anyway: _, ...wish }: Wish,
    state: FormState,
  ): Promise<FormState | undefined> {
    const begun = await beginEvaluation(db, person, { ...wish, courseId: course.id })
    if (begun.kind !== 'unlicensed') return undefined
    const name = instruments[begun.instruments[0] ?? '']?.name ?? {}
    const message = texts[here.locale].wrong.unlicensed(inLanguage(name, here.locale).text)
    return withError(state, { field: formField(0), message })
  }

  async function toBegin(
    request: FastifyRequest<OfCourse>,
    course: EvaluatedCourse,
    plan: Plan,
    form: FormState = emptyForm,
    told = nothingTold,
  ) {
    const { here } = request
    const forms = await listFormsToChoose(db, signedIn(request), course.serviceId)
    return beginPage({ here, course, plan, forms, form, told, formToken: formTokens.issue(here.now) })
  }
}

/** By mail, and with the form that was chosen beforehand at each of the times; of one's own times, at the first. */
function withForm(plan: Plan, form: unknown): FormState {
  const linkedBy = 'key'
  if (typeof form !== 'string') return { ...emptyForm, values: { linkedBy } }
  const times = plan === 'own' ? [0] : schedules[plan].map((_, at) => at)
  const forms = Object.fromEntries(times.map((at) => [formField(at), form]))
  return { ...emptyForm, values: { linkedBy, ...forms } }
}

/** Whether a form asks a small group who they are, and nobody has said that they mean it. */
const isRisky = ({ waves, anyway }: Wish, forms: FormToChoose[], { fewest }: EvaluatedCourse): boolean =>
  !anyway &&
  fewest !== null &&
  fewest < smallGroup &&
  waves.some(({ versionId }) => forms.some((form) => form.versionId === versionId && form.identifies))

function planIn(body: unknown): Plan {
  const plan = (body as { plan?: unknown } | null)?.plan
  return isPlan(plan) ? plan : 'quality'
}

const evaluationIn = (body: unknown): unknown => (body as { evaluation?: unknown } | null)?.evaluation
