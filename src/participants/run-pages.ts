import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, type FormState, readForm, withError } from '../platform/form.ts'
import { severalLines } from '../platform/plain-text.ts'
import type { App } from '../platform/web.ts'
import {
  cancelRun,
  changeCapacity,
  getFullness,
  isOver,
  listTargets,
  previewCapacity,
  previewMessage,
} from '../registrations/index.ts'
import { type AtRun, type Hands, openRuns, staff } from './at-run.ts'
import { texts } from './capacity-texts.ts'
import { paths } from './paths.ts'
import { cancelPage } from './views/cancel-page.tsx'
import { capacityPage } from './views/capacity-page.tsx'

/** Who answers for a run may cancel it; everybody in the service looks after who takes part. */
const whoCancels = ['coordinator', 'manager'] as const
const cancellers = { config: { for: { service: whoCancels }, fresh: true } }

type Words = (typeof texts)['nb']

/** Changes to a run as a whole, each shown before it is done: how many seats it has, and that it is cancelled. */
export function runPages(app: App, tools: Hands): void {
  const { db, formTokens } = tools
  const { registrar, at } = openRuns(tools)

  async function capacityFacts(request: FastifyRequest<AtRun>) {
    const { here } = request
    const { run } = await at(request)
    return { here, run, fullness: await getFullness(db, run.id), formToken: formTokens.issue(here.now) }
  }
  app.get<AtRun>(paths.capacity(':course', ':run'), staff, async (request, reply) => {
    const facts = await capacityFacts(request)
    const asked = capacitySchema(texts.nb).safeParse({
      seats: (request.query as { plasser?: unknown }).plasser,
    })
    if (asked.success && !isOver(facts.run, request.here.now)) {
      const effect = await previewCapacity(db, facts.run, asked.data.seats, request.here.now)
      return reply.html(capacityPage({ ...facts, form: emptyForm, effect }))
    }
    const { capacity, shrinksTo } = facts.fullness
    const form = { values: { seats: String(shrinksTo ?? capacity) }, errors: [] }
    return reply.html(capacityPage({ ...facts, form }))
  })
  app.post<AtRun>(paths.capacity(':course', ':run'), staff, async (request, reply) => {
    const t = texts[request.here.locale]
    const { person, run } = await at(request)
    const form = readForm(capacitySchema(t), request.body)
    const again = async (form: FormState) => capacityPage({ ...(await capacityFacts(request)), form })
    if (!form.ok) return reply.code(422).html(await again(form.state))
    if (isOver(run, person.at)) return reply.code(409).html(await again(overForm(form.state, t)))
    const { seats, step } = form.value
    if (step !== 'do') {
      const effect = await previewCapacity(db, run, seats, person.at)
      return reply.html(capacityPage({ ...(await capacityFacts(request)), form: emptyForm, effect }))
    }
    await changeCapacity(db, registrar, person, run, seats)
    return reply.seeOther(paths.list(run.courseSlug, run.slug))
  })

  async function cancelFacts(request: FastifyRequest<AtRun>) {
    const { here } = request
    const { run } = await at(request, ...whoCancels)
    return { here, run, formToken: formTokens.issue(here.now) }
  }
  app.get<AtRun>(paths.cancel(':course', ':run'), cancellers, async (request, reply) =>
    reply.html(cancelPage({ ...(await cancelFacts(request)), form: emptyForm })),
  )
  app.post<AtRun>(paths.cancel(':course', ':run'), cancellers, async (request, reply) => {
    const { here } = request
    const t = texts[here.locale]
    const { person, run } = await at(request, ...whoCancels)
    const form = readForm(cancelSchema(t.run), request.body)
    const again = async (form: FormState) => cancelPage({ ...(await cancelFacts(request)), form })
    if (!form.ok) return reply.code(422).html(await again(form.state))
    const { because, step } = form.value
    if (step !== 'do') {
      if (isOver(run, here.now)) return reply.code(409).html(await again(overForm(form.state, t)))
      const reach = await previewMessage(db, registrar, person, run, 'everyone')
      const others = (await listTargets(db, run, here.now)).filter(({ startsAt }) => startsAt > here.now)
      const look = { because, reach, others: others.slice(0, 5) }
      return reply.html(cancelPage({ ...(await cancelFacts(request)), form: emptyForm, look }))
    }
    if (run.endsAt > here.now)
      await cancelRun(db, registrar, person, run, { [here.locale === 'nn' ? 'nn' : 'nb']: because })
    return reply.seeOther(paths.list(run.courseSlug, run.slug))
  })
}

const step = z.enum(['', 'do']).catch('').default('')

const capacitySchema = (t: Words) =>
  z.object({
    seats: z
      .string(t.wrong)
      .trim()
      .refine((text) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 500, t.wrong)
      .transform(Number),
    step,
  })

const cancelSchema = (t: Words['run']) =>
  z.object({
    because: z
      .string(t.missing)
      .transform(severalLines)
      .refine((text) => text !== '', t.missing)
      .refine((text) => text.length <= 300, t.tooLong(300)),
    step,
  })

const overForm = (state: FormState, t: Words): FormState => withError(state, { field: '', message: t.closed })
