import type { FastifyRequest } from 'fastify'
import { NotFound } from '../platform/errors.ts'
import { type FormState, withError } from '../platform/form.ts'
import type { App } from '../platform/web.ts'
import { changeFor, getParticipant, type Party } from '../registrations/index.ts'
import { type AtOne, anyId, type Hands, openRuns, staff } from './at-run.ts'
import { changeIn, editForm, readEdit } from './edit-form.ts'
import { texts } from './edit-texts.ts'
import { paths } from './paths.ts'
import { editPage } from './views/edit-page.tsx'

/** Changing how somebody is reached and what they need, when they have told it. */
export function editPages(app: App, tools: Hands): void {
  const { db, formTokens } = tools
  const { registrar, at } = openRuns(tools)

  async function see(request: FastifyRequest<AtOne>) {
    const { person, run } = await at(request)
    const one = await getParticipant(db, registrar, person, run, Number(request.params.registration))
    if (!one.party) throw new NotFound()
    return { person, run, one, party: one.party }
  }

  const show = ({ here }: FastifyRequest, seen: Awaited<ReturnType<typeof see>>, form: FormState) =>
    editPage({ here, ...seen, form, formToken: formTokens.issue(here.now) })

  app.get<AtOne>(paths.edit(':course', ':run', anyId), staff, async (request, reply) => {
    const seen = await see(request)
    return reply.html(show(request, seen, editForm(seen.party as Party)))
  })

  app.post<AtOne>(paths.edit(':course', ':run', anyId), staff, async (request, reply) => {
    const { locale } = request.here
    const seen = await see(request)
    const { person, run, one, party } = seen
    const form = readEdit(request.body, party, locale)
    if (!form.ok) return reply.code(422).html(show(request, seen, form.state))
    const change = { registration: one.id, ...changeIn(form.value, party) }
    const done = await changeFor(db, registrar, person, run, change)
    if (done.kind === 'changed') return reply.seeOther(paths.one(run.courseSlug, run.slug, one.id))
    const field = done.kind === 'already' ? 'email' : ''
    const state = withError(form.state, { field, message: texts[locale][done.kind] })
    return reply.code(409).html(show(request, seen, state))
  })
}
