import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm, withError } from '../platform/form.ts'
import { severalLines } from '../platform/plain-text.ts'
import type { App } from '../platform/web.ts'
import {
  audiences,
  getParticipant,
  listMessages,
  previewMessage,
  sendMessage,
  type ToWhom,
} from '../registrations/index.ts'
import { type AtOne, type AtRun, anyId, type Hands, keyOf, openRuns, staff } from './at-run.ts'
import { texts } from './message-texts.ts'
import { paths } from './paths.ts'
import { longestMessage, messagePage, messagesPage, previewPage } from './views/message-pages.tsx'
import { calledOf } from './words.ts'

/** Writing to those who take part: to all, to some, to one; seen first, then sent, and kept. */
export function messagePages(app: App, tools: Hands): void {
  const { db, formTokens } = tools
  const { registrar, at } = openRuns(tools)

  app.get<AtRun>(paths.messages(':course', ':run'), staff, async (request, reply) => {
    const { person, run } = await at(request)
    const sent = await listMessages(db, registrar, person, run)
    return reply.html(messagesPage({ here: request.here, run, sent }))
  })

  app.get<AtRun>(paths.message(':course', ':run'), staff, async (request, reply) =>
    reply.html(messagePage({ ...(await facts(request)), form: emptyForm })),
  )
  app.post<AtRun>(paths.message(':course', ':run'), staff, (request, reply) => take(request, reply))

  app.get<AtOne>(paths.messageToOne(':course', ':run', anyId), staff, async (request, reply) =>
    reply.html(messagePage({ ...(await facts(request)), form: emptyForm })),
  )
  app.post<AtOne>(paths.messageToOne(':course', ':run', anyId), staff, (request, reply) =>
    take(request, reply),
  )

  type Either = FastifyRequest<AtRun> | FastifyRequest<AtOne>

  /** The run, and the one written to, where it is one: that is a look at who it is. */
  async function facts(request: Either) {
    const { here, params } = request
    const { person, run } = await at(request as FastifyRequest<AtRun>)
    const formToken = formTokens.issue(here.now)
    if (!('registration' in params)) {
      return { here, run, formToken, whom: { action: paths.message(run.courseSlug, run.slug) } }
    }
    const one = await getParticipant(db, registrar, person, run, Number(params.registration))
    const action = paths.messageToOne(run.courseSlug, run.slug, one.id)
    return { here, run, formToken, whom: { action, one: calledOf(one, here.locale) } }
  }

  async function take(request: Either, reply: FastifyReply) {
    const t = texts[request.here.locale]
    const { person, run } = await at(request as FastifyRequest<AtRun>)
    const single = 'registration' in request.params ? Number(request.params.registration) : undefined
    const form = readForm(messageSchema(t, single !== undefined), request.body)
    if (!form.ok) return reply.code(422).html(messagePage({ ...(await facts(request)), form: form.state }))
    const { words, step } = form.value
    const toWhom: ToWhom = single === undefined ? (form.value.toWhom ?? 'everyone') : { registration: single }
    if (step === 'edit') return reply.html(messagePage({ ...(await facts(request)), form: form.state }))
    if (step !== 'send') {
      const reach = await previewMessage(db, registrar, person, run, toWhom)
      const state = { ...form.state, values: { ...form.state.values, words } }
      return reply.html(previewPage({ ...(await facts(request)), form: state, reach }))
    }
    const done = await sendMessage(db, registrar, person, run, { toWhom, words, key: keyOf(request.body) })
    if (done.kind === 'sent') return reply.seeOther(paths.messages(run.courseSlug, run.slug))
    const state = withError(form.state, { field: '', message: t.sendsNobody })
    return reply.code(409).html(messagePage({ ...(await facts(request)), form: state }))
  }
}

const messageSchema = (t: (typeof texts)['nb'], toOne: boolean) => {
  const toWhom = z.enum(audiences, t.toWhomMissing)
  return z.object({
    toWhom: toOne ? toWhom.optional().catch(undefined) : toWhom,
    words: z
      .string(t.missing)
      .transform(severalLines)
      .refine((text) => text !== '', t.missing)
      .refine((text) => text.length <= longestMessage, t.tooLong(longestMessage)),
    step: z.enum(['look', 'edit', 'send']).catch('look').default('look'),
  })
}
