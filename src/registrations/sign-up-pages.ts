import type { FastifyReply } from 'fastify'
import { formTokenName } from '../design/form/form.tsx'
import type { Here } from '../design/here.ts'
import { emptyForm, type FormState, withError } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { texts } from './error-texts.ts'
import { addressAsKept } from './fields.ts'
import { countOf, partyOf, readAll, readYou, valuesOf } from './forms.ts'
import { paths } from './paths.ts'
import { type Refusal, register } from './register.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import { getRunAt, listOtherRuns, type RunFacts } from './run-facts.ts'
import { checkPage } from './views/check-page.tsx'
import { companyPage } from './views/company-page.tsx'
import { refusedPage } from './views/refused-page.tsx'
import { signUpPage } from './views/sign-up-page.tsx'

type RunAddress = { Params: { course: string; run: string } }
type Hands = Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>

/** Signing up, step by step. What is written is carried in the form from step to step, and read anew at the last. */
export function signUpPages(app: App, { db, secrets, mail, formTokens }: Hands): void {
  const registrar = makeRegistrar({ secrets, mail })
  const once = { config: { perMinute: 20, perTarget: { perHour: 20, of: addressIn } } }

  app.get<RunAddress>(paths.signUp(':course', ':run'), async ({ params, here }, reply) => {
    const run = await getRunAt(db, params.course, params.run)
    const why = closedTo(run, here.now)
    if (why) return reply.code(why === 'referral' ? 200 : 409).html(refusedPage({ here, run, why }))
    return showForm({ here, run, reply }, emptyForm)
  })

  app.post<RunAddress>(
    paths.signUp(':course', ':run'),
    { config: { perMinute: 60 } },
    async ({ params, body, here }, reply) => {
      const run = await getRunAt(db, params.course, params.run)
      const why = closedTo(run, here.now)
      if (why) return reply.code(409).html(refusedPage({ here, run, why }))
      return nextStep({ here, run, reply }, body)
    },
  )

  // The language switch of the last look asks for its address: the form begins anew.
  app.get<RunAddress>(paths.confirm(':course', ':run'), async ({ params: { course, run } }, reply) =>
    reply.seeOther(paths.signUp(course, run)),
  )

  app.post<RunAddress>(paths.confirm(':course', ':run'), once, async ({ params, body, here }, reply) => {
    const at = { here, run: await getRunAt(db, params.course, params.run), reply }
    const t = texts[here.locale]
    const form = readAll(body, t, at.run.companionsMax)
    if (stepIn(body) === 'back') return showForm(at, { ...form.state, errors: [] })
    if (!form.ok) return showForm(at, form.state)
    const token = form.state.values[formTokenName]
    if (formTokens.check(token, here.now) !== 'ok') {
      return showForm(at, withError(form.state, { field: '', message: t.expired }))
    }
    const anyRun = form.value.anyRun === 'yes'
    const signUp = {
      run: at.run.id,
      party: partyOf(form.value, here.locale),
      anyRun,
      key: `form:${idOf(String(token))}`,
    }
    const outcome = await register(db, registrar, signUp, here.now)
    switch (outcome.kind) {
      case 'received':
        return reply.seeOther(paths.receipt(outcome.token))
      case 'different':
        return reply.code(409).html(refusedPage({ here, run: at.run, why: 'sent' }))
      case 'unknown':
        return reply.callNotFound()
      case 'refused':
        return refuse(at, form.state, outcome.why)
      default:
        return outcome satisfies never
    }
  })

  /** From the first step to those who come along, or to the last look; back to whichever isn't right. */
  async function nextStep(at: At, body: unknown) {
    const { here, run, reply } = at
    const t = texts[here.locale]
    const you = readYou(body, t, run.companionsMax)
    const step = stepIn(body)
    if (step === 'back') return showForm(at, { ...you.state, errors: [] })
    if (!you.ok) return showForm(at, you.state)
    const all = readAll(body, t, run.companionsMax)
    const formToken = tokenFor(all.state, here)
    const companions = countOf(body, run.companionsMax)
    if (companions > 0 && (step !== 'company' || !all.ok)) {
      const form = step === 'company' ? all.state : { ...all.state, errors: [] }
      const carried = valuesOf(form, run.companionsMax, (who) => who === 0)
      const page = companyPage({ here, run, form, companions, carried, formToken })
      return unkept(reply, form).html(page)
    }
    if (!all.ok) return showForm(at, all.state)
    const carried = valuesOf(all.state, run.companionsMax, () => true)
    const anyRun = all.value.anyRun === 'yes'
    const page = checkPage({ here, run, party: partyOf(all.value, here.locale), anyRun, carried, formToken })
    return unkept(reply, all.state).html(page)
  }

  async function showForm({ here, run, reply }: At, form: FormState) {
    const others = run.seatsLeft === 0 ? await listOtherRuns(db, run, here.now) : []
    const carried = valuesOf(form, run.companionsMax, (who) => who > 0)
    const page = signUpPage({ here, run, form, others, carried, formToken: tokenFor(form, here) })
    return unkept(reply, form).html(page)
  }

  /** The database said no after all: the last seats went, or the deadline passed, meanwhile. */
  async function refuse(at: At, form: FormState, why: Refusal) {
    const t = texts[at.here.locale]
    if (why === 'too-many') return showForm(at, withError(form, { field: 'with', message: t.tooMany }))
    if (why === 'too-large') return showForm(at, withError(form, { field: 'with', message: t.tooLarge }))
    return at.reply.code(409).html(refusedPage({ here: at.here, run: at.run, why }))
  }

  /** The form's own token while it holds, so that a form sent twice stays one; a new one after a day. */
  const tokenFor = ({ values }: FormState, { now }: Here): string =>
    formTokens.check(values[formTokenName], now) === 'ok'
      ? String(values[formTokenName])
      : formTokens.issue(now)
}

type At = { here: Here; run: RunFacts; reply: FastifyReply }

/** A page with what somebody wrote on it: 422 when something is wrong, and kept by nobody on the way. */
const unkept = (reply: FastifyReply, { errors }: FormState): FastifyReply =>
  reply.code(errors.length > 0 ? 422 : 200).header('cache-control', 'no-store')

/** Why a run can't be joined, seen before anything is written; the database says it again when it is. */
function closedTo({ cancelledAt, startsAt, signup, signupClosesAt }: RunFacts, now: Date) {
  if (cancelledAt) return 'cancelled'
  if (startsAt <= now) return 'past'
  if (signup === 'referral') return 'referral'
  return signup === 'closed' || signupClosesAt <= now ? 'closed' : undefined
}

const stepIn = (body: unknown): unknown => (body as { step?: unknown } | null)?.step

/** Whom a sign-up is for: nobody is signed up for everything by somebody else. */
function addressIn({ body }: { body: unknown }): string | undefined {
  const email = (body as { email?: unknown } | null)?.email
  return typeof email === 'string' ? addressAsKept(email) : undefined
}

/** What is a form's own in its token. */
const idOf = (token: string): string => token.split('.')[0] ?? token
