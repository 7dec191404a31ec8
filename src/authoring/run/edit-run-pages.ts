import type { FastifyReply, FastifyRequest } from 'fastify'
import { getKeptRun, type KeptRun } from '../../courses/index.ts'
import { answersFor, serviceStaff, signedIn } from '../../people/index.ts'
import { type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getFullness, registrar } from '../../registrations/index.ts'
import { askWhich } from '../kit/ask-which.ts'
import { dropDraft, keepDraft } from '../kit/drafts.ts'
import { doneWith, openForm, sentIn } from '../kit/form-pages.ts'
import type { Fields } from '../kit/merge.ts'
import { type Saved, seenAgain, seenFields } from '../kit/saving.ts'
import { refusedIn } from '../kit/views/plan-gate.tsx'
import { afterSaving, savedIn } from '../kit/views/saved-notice.tsx'
import { paths } from '../paths.ts'
import { runFields } from './fields.ts'
import { redrawn } from './redraw.ts'
import { contestedIn } from './said.ts'
import { type RunStop, type Stopped, saveRun } from './save-run.ts'
import { comparable, expanded, valuesOf } from './values.ts'
import { confirmChangePage } from './views/confirm-change-page.tsx'
import { editRunPage } from './views/edit-run-page.tsx'
import type { RunFormNotes } from './views/run-form.tsx'
import { wrongIn } from './wrong.ts'

type Address = { Params: { course: string; run: string } }
type Asked = FastifyRequest<Address>
type Hands = Pick<Tools, 'db' | 'formTokens' | 'secrets' | 'mail'>
/** The form as it comes back, with what is said beside it. */
type Again = RunFormNotes & { form: FormState; sent: Fields; tooFew?: { taken: number; seats: number } }

const staff = { config: { for: serviceStaff } } as const
const route = paths.editRun(':course(^[a-z0-9-]+$)', ':run(^[a-z0-9-]+$)')

/** Changing a run: who has signed up is told of a new time or place, and new seats go to those who wait. */
export function editRunPages(app: App, tools: Hands): void {
  const participants = registrar(tools)

  app.get<Address>(route, staff, async (request, reply) =>
    reply.html(await pageOf(tools, request, await keptBy(tools, request))),
  )

  app.post<Address>(route, staff, async (request, reply) => {
    const { here, body } = request
    const kept = await keptBy(tools, request)
    const t = wrongIn(here.locale)
    const [sent, done] = [expanded(sentIn(body)), doneWith(body)]
    const again = redrawn(done, sent, t, here)
    if (again) {
      const code = again.form.errors.length > 0 ? 422 : 200
      return reply.code(code).html(await pageOf(tools, request, kept, { sent, ...again }))
    }
    const written = { sent, t, mayTell: done === 'tell' }
    const saved = await saveRun({ db: tools.db, participants }, signedIn(request), kept, written)
    return answer(tools, request, reply, { kept, sent, saved })
  })
}

const keptBy = ({ db }: Hands, request: Asked): Promise<KeptRun> =>
  getKeptRun(db, signedIn(request), request.params.course, request.params.run)

/** The page as it opens, or as it comes back. */
async function pageOf({ db, formTokens }: Hands, request: Asked, kept: KeptRun, again?: Again) {
  const { course, run } = kept
  const { here } = request
  const person = signedIn(request)
  const fields = valuesOf(run)
  const opened = await openForm(db, person, request, `run:${run.id}`, fields)
  const { sent = opened.sent, ...notes } = again ?? { form: opened.state }
  return editRunPage({
    here,
    ...kept,
    ...notes,
    formToken: formTokens.issue(here.now),
    hidden: seenAgain(sent) ?? seenFields(runFields, { version: run.version, fields: comparable(fields) }),
    draft: again ? undefined : opened.draft,
    saved: again ? undefined : savedIn(request.query),
    fullness: await getFullness(db, run.id),
    wasRefused: refusedIn(request.query),
    mayPublish: answersFor(person.roles, course.serviceId),
  })
}

type Outcome = { kept: KeptRun; sent: Fields; saved: Saved | Stopped }

async function answer(
  tools: Hands,
  request: Asked,
  reply: FastifyReply,
  { kept, sent, saved }: Outcome,
): Promise<FastifyReply> {
  const { course, run } = kept
  const action = paths.editRun(course.slug, run.slug)
  switch (saved.kind) {
    case 'wrong': {
      const form = { ...saved.state, values: expanded(saved.state.values) }
      return reply.code(422).html(await pageOf(tools, request, kept, { form, sent }))
    }
    case 'contested': {
      const contested = contestedIn(saved.contested, request.here)
      return askWhich(reply, tools, { saved, action, subject: { kind: 'run', id: run.id }, contested })
    }
    case 'stopped':
      return stopped(tools, request, reply, { kept, sent, stop: saved.at })
    case 'saved':
      await dropDraft(tools.db, signedIn(request), `run:${run.id}`)
      return reply.seeOther(afterSaving(action, saved.together))
    default:
      return saved satisfies never
  }
}

async function stopped(
  tools: Hands,
  request: Asked,
  reply: FastifyReply,
  { kept, sent, stop }: { kept: KeptRun; sent: Fields; stop: RunStop },
): Promise<FastifyReply> {
  const { here, body } = request
  const form = { values: sent, errors: [] }
  const back = async (again: Again) => reply.code(422).html(await pageOf(tools, request, kept, again))
  switch (stop.kind) {
    case 'ask': {
      const formToken = tools.formTokens.issue(here.now)
      return reply.html(confirmChangePage({ here, ...kept, formToken, sent: sentIn(body), ...stop }))
    }
    case 'misplaced':
      return back({ form: withError(form, stop.error), sent, places: stop.places })
    case 'too-few': {
      // The seats are changed on another page: what else was written waits here meanwhile.
      const rest = { ...sent, capacity: String(kept.run.capacity) }
      await keepDraft(tools.db, signedIn(request), `run:${kept.run.id}`, rest)
      const error = { field: 'capacity', message: wrongIn(here.locale).tooFew(stop.taken) }
      return back({ form: withError(form, error), sent, tooFew: stop })
    }
    default:
      return stop satisfies never
  }
}
