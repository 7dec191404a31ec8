import type { FastifyReply } from 'fastify'
import { formTokenName } from '../design/form/form.tsx'
import type { Here } from '../design/here.ts'
import { emptyForm, type FormState, withError } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { countOf, fieldOf, needKinds, numbersTo, partyOf, readAll, readYou } from './forms.ts'
import { paths } from './paths.ts'
import { register } from './register.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import { getRunAt, listOtherRuns, type RunFacts } from './run-facts.ts'
import { texts } from './texts.ts'
import { checkPage } from './views/check-page.tsx'
import { companyPage } from './views/company-page.tsx'
import { refusedPage } from './views/refused-page.tsx'
import { signUpPage } from './views/sign-up-page.tsx'

type RunAddress = { Params: { course: string; run: string } }

/** Signing up, step by step. What is written is carried in the form from step to step, and read anew at the last. */
export function signUpPages(
  app: App,
  { db, secrets, mail, formTokens }: Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>,
): void {
  const registrar = makeRegistrar({ secrets, mail })

  const showForm = async (here: Here, run: RunFacts, form: FormState, reply: FastifyReply) => {
    const others = run.seatsLeft === 0 ? await listOtherRuns(db, run, here.now) : []
    const carried = valuesOf(form, run, (at) => at > 0)
    return reply
      .header('cache-control', 'no-store')
      .html(signUpPage({ here, run, form, others, carried, formToken: tokenFor(form, here) }))
  }

  /** The form's own token while it holds, so that a form sent twice stays one; a new one after a day. */
  const tokenFor = ({ values }: FormState, { now }: Here): string =>
    formTokens.check(values[formTokenName], now) === 'ok'
      ? String(values[formTokenName])
      : formTokens.issue(now)

  app.get<RunAddress>(paths.signUp(':course', ':run'), async ({ params, here }, reply) => {
    const run = await getRunAt(db, params.course, params.run)
    const why = closedTo(run, here.now)
    if (why) return reply.code(why === 'referral' ? 200 : 409).html(refusedPage({ here, run, why }))
    return showForm(here, run, emptyForm, reply)
  })

  app.post<RunAddress>(
    paths.signUp(':course', ':run'),
    { config: { perMinute: 60 } },
    async ({ params, body, here }, reply) => {
      const run = await getRunAt(db, params.course, params.run)
      const why = closedTo(run, here.now)
      if (why) return reply.code(409).html(refusedPage({ here, run, why }))
      const t = texts[here.locale].errors
      const step = stepIn(body)
      const you = readYou(body, t, run.companionsMax)
      if (step === 'back') return showForm(here, run, { ...you.state, errors: [] }, reply)
      if (!you.ok) return showForm(here, run, you.state, reply.code(422))
      const all = readAll(body, t, run.companionsMax)
      const formToken = tokenFor(all.state, here)
      const companions = countOf(body, run.companionsMax)
      if (companions > 0 && (step !== 'company' || !all.ok)) {
        const form = step === 'company' ? all.state : { ...all.state, errors: [] }
        const carried = valuesOf(form, run, (at) => at === 0)
        return noStore(reply.code(form.errors.length > 0 ? 422 : 200)).html(
          companyPage({ here, run, form, companions, carried, formToken }),
        )
      }
      if (!all.ok) return showForm(here, run, all.state, reply.code(422))
      const party = partyOf(all.value, here.locale)
      const carried = valuesOf(all.state, run, () => true)
      return noStore(reply).html(
        checkPage({ here, run, party, anyRun: all.value.anyRun === 'yes', carried, formToken }),
      )
    },
  )

  // The language switch of the last look asks for its address: the form begins anew.
  app.get<RunAddress>(paths.confirm(':course', ':run'), async ({ params: { course, run } }, reply) =>
    reply.seeOther(paths.signUp(course, run)),
  )

  app.post<RunAddress>(
    paths.confirm(':course', ':run'),
    { config: { perMinute: 20, perTarget: { perHour: 20, of: addressIn } } },
    async ({ params, body, here }, reply) => {
      const run = await getRunAt(db, params.course, params.run)
      const t = texts[here.locale].errors
      const form = readAll(body, t, run.companionsMax)
      if (stepIn(body) === 'back') return showForm(here, run, { ...form.state, errors: [] }, reply)
      if (!form.ok) return showForm(here, run, form.state, reply.code(422))
      const token = form.state.values[formTokenName]
      if (formTokens.check(token, here.now) !== 'ok') {
        return showForm(here, run, withError(form.state, { field: '', message: t.expired }), reply.code(422))
      }
      const party = partyOf(form.value, here.locale)
      const anyRun = form.value.anyRun === 'yes'
      const outcome = await register(
        db,
        registrar,
        { run: run.id, party, anyRun, key: `form:${idOf(String(token))}` },
        here.now,
      )
      switch (outcome.kind) {
        case 'received':
          return reply.seeOther(paths.receipt(outcome.token))
        case 'different':
          return reply.code(409).html(refusedPage({ here, run, why: 'sent' }))
        case 'unknown':
          return reply.callNotFound()
        case 'refused': {
          if (outcome.why !== 'too-many' && outcome.why !== 'too-large') {
            return reply.code(409).html(refusedPage({ here, run, why: outcome.why }))
          }
          const message = outcome.why === 'too-many' ? t.tooMany : t.tooLarge
          return showForm(here, run, withError(form.state, { field: 'with', message }), reply.code(422))
        }
        default:
          return outcome satisfies never
      }
    },
  )
}

const noStore = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store')

/** Why a run can't be joined, seen before anything is written; the database says it again when it is. */
function closedTo({ cancelledAt, startsAt, signup, signupClosesAt }: RunFacts, now: Date) {
  if (cancelledAt) return 'cancelled'
  if (startsAt <= now) return 'past'
  if (signup === 'referral') return 'referral'
  return signup === 'closed' || signupClosesAt <= now ? 'closed' : undefined
}

/** The values of some of the people in the form, to carry along; 0 is the one who signs up. */
function valuesOf(
  { values }: FormState,
  { companionsMax }: RunFacts,
  whose: (at: number) => boolean,
): FormState['values'] {
  const own = ['name', 'email', 'phone', 'role', 'with', 'anyRun', 'needs', ...needKinds]
  const names = [0, ...numbersTo(companionsMax)]
    .filter(whose)
    .flatMap((at) =>
      at === 0 ? own : ['name', 'role', 'needs', ...needKinds].map((name) => fieldOf(at, name)),
    )
  return Object.fromEntries(
    names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  )
}

const stepIn = (body: unknown): unknown => (body as { step?: unknown } | null)?.step

/** Whom a sign-up is for: nobody is signed up for everything by somebody else. */
function addressIn({ body }: { body: unknown }): string | undefined {
  const email = (body as { email?: unknown } | null)?.email
  return typeof email === 'string' ? email.trim() : undefined
}

/** What is a form's own in its token. */
const idOf = (token: string): string => token.split('.')[0] ?? token
