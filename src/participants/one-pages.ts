import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Here } from '../design/here.ts'
import { emptyForm, type FormState, readForm, withError } from '../platform/form.ts'
import { severalLines } from '../platform/plain-text.ts'
import type { App } from '../platform/web.ts'
import {
  answerFor,
  getParticipant,
  listTargets,
  moveParty,
  previewFirst,
  putFirst,
  withdrawFor,
  withdrawnBecause,
} from '../registrations/index.ts'
import { type AtOne, anyId, type Hands, openRuns, staff } from './at-run.ts'
import { texts } from './one-texts.ts'
import { paths } from './paths.ts'
import { firstPage, movePage, withdrawPage } from './views/ask-pages.tsx'
import { participantPage } from './views/participant-page.tsx'

/** One participant, and what can be done for them: answer, move, put first, withdraw. */
export function onePages(app: App, tools: Hands): void {
  const { db, formTokens } = tools
  const { registrar, at } = openRuns(tools)

  /** Who asks, the run and the participant: the look is written down. */
  async function seeOne(request: FastifyRequest<AtOne>) {
    const { here } = request
    const { person, run } = await at(request)
    const registration = Number(request.params.registration)
    const one = await getParticipant(db, registrar, person, run, registration)
    return { here, run, one, formToken: formTokens.issue(here.now) }
  }

  /** What a form of one participant is about, without looking at who it is. */
  async function about(request: FastifyRequest<AtOne>) {
    const { person, run } = await at(request)
    return { person, run, registration: Number(request.params.registration) }
  }

  app.get<AtOne>(paths.one(':course', ':run', anyId), staff, async (request, reply) =>
    reply.html(participantPage(await seeOne(request))),
  )

  app.get<AtOne>(paths.answer(':course', ':run', anyId), staff, async (request, reply) =>
    reply.seeOther(addressOf(request)),
  )

  app.post<AtOne>(paths.answer(':course', ':run', anyId), staff, async (request, reply) => {
    const t = texts[request.here.locale].offer
    const form = readForm(z.object({ answer: z.enum(['accept', 'stay', 'leave'], t.missing) }), request.body)
    if (!form.ok) {
      const page = participantPage({ ...(await seeOne(request)), errors: form.state.errors })
      return reply.code(422).html(page)
    }
    const { person, run, registration } = await about(request)
    const done = await answerFor(db, registrar, person, run, { registration, ...form.value })
    if (done.kind !== 'gone') return reply.seeOther(addressOf(request))
    return reply.code(409).html(participantPage({ ...(await seeOne(request)), notice: t.gone }))
  })

  const showMove = async (request: FastifyRequest<AtOne>, form: FormState) => {
    const seen = await seeOne(request)
    return movePage({ ...seen, form, targets: await listTargets(db, seen.run, seen.here.now) })
  }
  app.get<AtOne>(paths.move(':course', ':run', anyId), staff, async (request, reply) =>
    reply.html(await showMove(request, emptyForm)),
  )
  app.post<AtOne>(paths.move(':course', ':run', anyId), staff, async (request, reply) => {
    const t = texts[request.here.locale].move
    const form = readForm(z.object({ to: z.string(t.missing).regex(/^\d{1,9}$/, t.missing) }), request.body)
    if (!form.ok) return reply.code(422).html(await showMove(request, form.state))
    const { person, run, registration } = await about(request)
    const to = Number(form.value.to)
    const done = await moveParty(db, registrar, person, run, { registration, to })
    if (done.kind !== 'seated' && done.kind !== 'waiting') {
      const state = withError(form.state, { field: 'to', message: t[done.kind] })
      return reply.code(409).html(await showMove(request, state))
    }
    const [target] = (await listTargets(db, run, request.here.now)).filter(({ id }) => id === to)
    return reply.seeOther(paths.one(run.courseSlug, target?.slug ?? run.slug, registration))
  })

  const showFirst = async (request: FastifyRequest<AtOne>, form: FormState) => {
    const seen = await seeOne(request)
    return firstPage({ ...seen, form, effect: await previewFirst(db, seen.run, seen.one.id, seen.here.now) })
  }
  app.get<AtOne>(paths.first(':course', ':run', anyId), staff, async (request, reply) =>
    reply.html(await showFirst(request, emptyForm)),
  )
  app.post<AtOne>(paths.first(':course', ':run', anyId), staff, async (request, reply) => {
    const t = texts[request.here.locale].first
    const form = readForm(becauseSchema(request.here), request.body)
    if (!form.ok) return reply.code(422).html(await showFirst(request, form.state))
    const { person, run, registration } = await about(request)
    const done = await putFirst(db, registrar, person, run, { registration, ...form.value })
    if (done.kind === 'first') return reply.seeOther(addressOf(request))
    const state = withError(form.state, { field: 'because', message: t[done.kind] })
    return reply.code(409).html(await showFirst(request, state))
  })

  app.get<AtOne>(paths.withdrawal(':course', ':run', anyId), staff, async (request, reply) =>
    reply.html(withdrawPage({ ...(await seeOne(request)), form: emptyForm })),
  )
  app.post<AtOne>(paths.withdrawal(':course', ':run', anyId), staff, async (request, reply) => {
    const t = texts[request.here.locale].withdrawal
    const form = readForm(z.object({ because: z.enum(withdrawnBecause, t.missing) }), request.body)
    if (!form.ok) {
      const page = withdrawPage({ ...(await seeOne(request)), form: form.state })
      return reply.code(422).html(page)
    }
    const { person, run, registration } = await about(request)
    const done = await withdrawFor(db, registrar, person, run, { registration, ...form.value })
    if (done.kind === 'withdrawn') return reply.seeOther(paths.list(run.courseSlug, run.slug))
    const state = withError(form.state, { field: 'because', message: t.past })
    return reply.code(409).html(withdrawPage({ ...(await seeOne(request)), form: state }))
  })
}

const addressOf = ({ params: { course, run, registration } }: FastifyRequest<AtOne>): string =>
  paths.one(course, run, registration)

const becauseSchema = ({ locale }: Here) => {
  const t = texts[locale].first
  return z.object({
    because: z
      .string(t.missing)
      .transform(severalLines)
      .refine((words) => words !== '', t.missing)
      .refine((words) => words === '' || words.length >= 15, t.short)
      .refine((words) => words.length <= 300, t.short),
  })
}
