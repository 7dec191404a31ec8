import type { FastifyRequest } from 'fastify'
import { missingToPublish } from '../../authoring/index.ts'
import { getPlannedCourse, publishCourse } from '../../courses/index.ts'
import { type Person, signedIn } from '../../people/index.ts'
import { inList } from '../../platform/dates.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FieldError, type FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { findPlanGuide } from '../guide/queries.ts'
import { worksIn } from '../may.ts'
import { anyPlan, number, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { answerChange, askForChange } from './ask-for-change.ts'
import { draftCourse } from './draft-course.ts'
import { draftTexts } from './draft-texts.ts'
import { answerField, readReason, readSignature } from './forms.ts'
import { getKnown, listChangeRequests, listSignatures } from './queries.ts'
import { changedParts } from './rules.ts'
import { revoke, sign } from './sign.ts'
import { texts } from './texts.ts'
import { draftPage } from './views/draft-page.tsx'
import { programmePage } from './views/programme-page.tsx'

type OfPlan = { Params: { plan: string } }
type OfRequest = { Params: { plan: string; request: string } }
type Asked = FastifyRequest<OfPlan>
type Hands = Pick<Tools, 'db' | 'formTokens'>

/** Step 5: the course draft of the plan, two signatures on it, and its publication. */
export function signingPages(app: App, tools: Hands): void {
  programmeStep(app, tools)
  signaturePages(app, tools)
  changeRequestPages(app, tools)
}

function programmeStep(app: App, tools: Hands): void {
  const { db } = tools
  // What is only sent to can still be asked for: by the language switch of a form that came back.
  for (const path of [
    ...[paths.signature(anyPlan), paths.revocation(anyPlan), paths.publication(anyPlan)],
    ...[paths.changeRequests(anyPlan), paths.changeRequest(anyPlan, number('request'))],
  ])
    app.get<OfPlan>(path, planners, async (request, reply) => {
      const { plan } = await planOf(tools, request)
      return reply.seeOther(paths.step(plan.id, 'programme'))
    })

  app.get<OfPlan>(paths.step(anyPlan, 'programme'), planners, async (request, reply) =>
    reply.html(await programmeOf(tools, request)),
  )

  app.post<OfPlan>(paths.draft(anyPlan), planners, async (request, reply) => {
    const { person, plan } = await planOf(tools, request)
    const outcome = await draftCourse(db, person, plan)
    if (outcome === 'stopped')
      return reply.code(409).html(await programmeOf(tools, request, stopped(request)))
    return reply.seeOther(paths.step(plan.id, 'programme'))
  })

  app.post<OfPlan>(paths.publication(anyPlan), planners, async (request, reply) => {
    const { person, plan } = await planOf(tools, request)
    const { id } = found(plan.course)
    const lacks = missingToPublish(await getPlannedCourse(db, id, person.at)).length > 0
    const outcome = lacks ? { kind: 'lacks-texts' } : await publishCourse(db, person, id)
    if (outcome.kind === 'published') return reply.seeOther(paths.step(plan.id, 'programme'))
    const waits = saying({ field: 'missing', message: texts[request.here.locale].wrong.waits })
    return reply.code(409).html(await programmeOf(tools, request, waits))
  })
}

function signaturePages(app: App, tools: Hands): void {
  const { db } = tools
  app.get<OfPlan>(paths.draft(anyPlan), planners, async (request, reply) =>
    reply.html(await draftOf(tools, request)),
  )

  app.post<OfPlan>(paths.signature(anyPlan), planners, async (request, reply) => {
    const { person, plan } = await planOf(tools, request)
    const { id } = found(plan.course)
    const { fingerprint, read } = readSignature(request.body)
    const outcome = await sign(db, person, plan, fingerprint)
    if (outcome === 'signed') return reply.seeOther(paths.step(plan.id, 'programme'))
    const t = texts[request.here.locale].wrong
    const refuse = async (message: string) =>
      reply.code(409).html(await draftOf(tools, request, { errors: [{ field: 'sign', message }] }))
    switch (outcome) {
      case 'changed': {
        const { prints } = await getPlannedCourse(db, id, person.at)
        const words = changedParts(read, prints).map((part) => draftTexts[request.here.locale].parts[part])
        return refuse(words.length > 0 ? t.changedParts(inList(words, request.here.locale)) : t.changed)
      }
      case 'no-side':
        return refuse(t.noSide)
      case 'other-side':
        return refuse(t.otherSide)
      case 'stopped':
        return refuse(t.stopped)
      default:
        return outcome satisfies never
    }
  })

  app.post<OfPlan>(paths.revocation(anyPlan), planners, async (request, reply) => {
    const { person, plan } = await planOf(tools, request)
    found(plan.course)
    const t = texts[request.here.locale].wrong
    const form = readReason(request.body, 'because', request.here.locale)
    if (!form.ok) return reply.code(422).html(await draftOf(tools, request, { form: form.state }))
    const outcome = await revoke(db, person, plan, form.value.because ?? '')
    if (outcome === 'revoked') return reply.seeOther(paths.step(plan.id, 'programme'))
    const messages = { stopped: t.stopped, 'no-side': t.noSide, 'nothing-signed': t.nothingSigned }
    const errors = [{ field: 'sign', message: messages[outcome] }]
    return reply.code(409).html(await draftOf(tools, request, { errors }))
  })
}

function changeRequestPages(app: App, tools: Hands): void {
  const { db } = tools
  app.post<OfPlan>(paths.changeRequests(anyPlan), planners, async (request, reply) => {
    const { person, plan } = await planOf(tools, request)
    const form = readReason(request.body, 'because', request.here.locale)
    if (!form.ok) return reply.code(422).html(await programmeOf(tools, request, form.state))
    const outcome = await askForChange(db, person, plan, form.value.because ?? '')
    if (outcome === 'stopped')
      return reply.code(409).html(await programmeOf(tools, request, stopped(request, form.state)))
    return reply.seeOther(paths.step(plan.id, 'programme'))
  })

  app.post<OfRequest>(paths.changeRequest(anyPlan, number('request')), planners, async (request, reply) => {
    const { person, plan } = await planOf(tools, request)
    const id = Number(request.params.request)
    const field = answerField(id)
    const form = readReason(request.body, field, request.here.locale)
    if (!form.ok) return reply.code(422).html(await programmeOf(tools, request, form.state))
    const outcome = await answerChange(db, person, plan, id, form.value[field] ?? '')
    if (outcome === 'answered') return reply.seeOther(paths.step(plan.id, 'programme'))
    const t = texts[request.here.locale].wrong
    const message = outcome === 'stopped' ? t.stopped : t.notYours
    return reply.code(409).html(await programmeOf(tools, request, saying({ field: '', message })))
  })
}

const saying = (error: FieldError): FormState => ({ values: {}, errors: [error] })
const stopped = ({ here }: Asked, { values }: FormState = emptyForm): FormState => ({
  values,
  errors: [{ field: '', message: texts[here.locale].wrong.stopped }],
})

async function planOf({ db }: Hands, request: Asked): Promise<{ person: Person; plan: Plan }> {
  const person = signedIn(request)
  return { person, plan: await getPlan(db, person, Number(request.params.plan)) }
}

/** The page of the step, as it is opened or comes back. */
async function programmeOf(tools: Hands, request: Asked, form: FormState = emptyForm) {
  const { db, formTokens } = tools
  const { here } = request
  const { person, plan } = await planOf(tools, request)
  const course = plan.course && (await getPlannedCourse(db, plan.course.id, person.at))
  return programmePage({
    here,
    plan,
    known: await getKnown(db, plan),
    course,
    signatures: await listSignatures(db, plan.id),
    requests: await listChangeRequests(db, plan.id),
    form,
    formToken: formTokens.issue(here.now),
    lacksTexts: course !== undefined && missingToPublish(course).length > 0,
    isStaff: worksIn(person, plan),
    guide: course ? undefined : await findPlanGuide(db, plan, person.at),
  })
}

/** What is signed, as it is opened or comes back. */
async function draftOf(
  tools: Hands,
  request: Asked,
  { errors = [], form = emptyForm }: { errors?: FieldError[]; form?: FormState } = {},
) {
  const { db, formTokens } = tools
  const { here } = request
  const { person, plan } = await planOf(tools, request)
  const course = await getPlannedCourse(db, found(plan.course).id, person.at)
  const signatures = await listSignatures(db, plan.id)
  return draftPage({ here, plan, course, signatures, errors, form, formToken: formTokens.issue(here.now) })
}
