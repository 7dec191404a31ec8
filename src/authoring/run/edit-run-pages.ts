import type { FastifyRequest } from 'fastify'
import {
  type Edited,
  editRun,
  getKeptRun,
  type KeptRun,
  publishRun,
  type RunFacts,
} from '../../courses/index.ts'
import { getKeptService } from '../../organisations/index.ts'
import { type Person, serviceStaff, signedIn } from '../../people/index.ts'
import { type FieldError, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import {
  changeRun,
  previewRunChange,
  type Reach,
  type Registrar,
  registrar,
} from '../../registrations/index.ts'
import { askWhich } from '../kit/ask-which.ts'
import { dropDraft } from '../kit/drafts.ts'
import { doneWith, openForm, sentIn } from '../kit/form-pages.ts'
import type { Fields } from '../kit/merge.ts'
import { mayPublishIn } from '../kit/rights.ts'
import { saveForm, seenAgain, seenFields } from '../kit/saving.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import { afterSaving, savedIn } from '../kit/views/saved-notice.tsx'
import { paths } from '../paths.ts'
import { runFields } from './fields.ts'
import { type RunForm, readRun } from './forms.ts'
import { redrawn } from './redraw.ts'
import { contestedIn } from './said.ts'
import { texts } from './texts.ts'
import { comparable, expanded, valuesOf } from './values.ts'
import { confirmChangePage } from './views/confirm-change-page.tsx'
import { editRunPage } from './views/edit-run-page.tsx'
import { misplaced, placed } from './where.ts'

type RunAddress = { Params: { course: string; run: string } }
type Hands = Pick<Tools, 'db' | 'formTokens' | 'secrets' | 'mail'>

const staff = { config: { for: serviceStaff } } as const
const publishers = { config: { for: { service: ['coordinator', 'manager'] } } } as const
const anyRun = [':course(^[a-z0-9-]+$)', ':run(^[a-z0-9-]+$)'] as const

/** Changing a run: who has signed up is told of a new time or place, and new seats go to those who wait. */
export function editRunPages(app: App, { db, formTokens, secrets, mail }: Hands): void {
  const participants = registrar({ secrets, mail })

  const show = async (
    request: FastifyRequest<RunAddress>,
    { course, run }: KeptRun,
    state?: FormState,
    more: { sent?: Fields; places?: { number: string; name: string }[] | undefined; skipped?: never[] } = {},
  ) => {
    const { here } = request
    const person = signedIn(request)
    const fields = valuesOf(run)
    const opened = await openForm(db, person, request, `run:${run.id}`, fields)
    const sent = more.sent ?? opened.sent
    return editRunPage({
      here,
      course,
      run,
      form: state ?? opened.state,
      places: more.places,
      skipped: more.skipped,
      formToken: formTokens.issue(here.now),
      hidden: seenAgain(sent) ?? seenFields(runFields, { version: run.version, fields: comparable(fields) }),
      draft: state ? undefined : opened.draft,
      saved: state ? undefined : savedIn(request.query),
      mayPublish: mayPublishIn(person, course.serviceId),
    })
  }

  app.get<RunAddress>(paths.editRun(...anyRun), staff, async (request, reply) => {
    const { params } = request
    return reply.html(await show(request, await getKeptRun(db, signedIn(request), params.course, params.run)))
  })

  app.post<RunAddress>(paths.editRun(...anyRun), staff, async (request, reply) => {
    const { here, body, params } = request
    const person = signedIn(request)
    const kept = await getKeptRun(db, person, params.course, params.run)
    const { course, run } = kept
    const sent = expanded(sentIn(body))
    const t = { ...kitTexts[here.locale].wrong, ...texts[here.locale].wrong }
    const again = redrawn(doneWith(body), sent, t)
    if (again) {
      const code = again.form.errors.length > 0 ? 422 : 200
      return reply.code(code).html(await show(request, kept, again.form, { sent, ...(again as object) }))
    }
    const refuse = async (state: FormState, places?: { number: string; name: string }[]) =>
      reply.code(422).html(await show(request, kept, state, { sent, places }))

    const service = await getKeptService(db, person, course.service.slug)
    const form = readRun(sent, t, course.signupDaysBefore)
    if (!form.ok) return refuse(form.state)
    let asked: { reach: Reach; facts: RunFacts } | undefined
    let refused: { error: FieldError; places?: { number: string; name: string }[] } | undefined
    const saved = await saveForm<RunForm>({
      names: runFields,
      sent: comparable(sent),
      read: (fields) => readRun(expanded(fields), t, course.signupDaysBefore),
      now: async () => {
        const now = await getKeptRun(db, person, params.course, params.run)
        return { version: now.run.version, fields: comparable(valuesOf(now.run)) }
      },
      save: async (version, value) => {
        const where = await placed(db, value, service, [run])
        if (where.kind !== 'found') {
          refused = misplaced(where, value.municipality, t)
          return { kind: 'saved' }
        }
        const own = { id: run.id, courseId: course.id, serviceId: course.serviceId }
        const reach = await previewRunChange(db, participants, person, own, where.facts)
        if (reach && doneWith(body) !== 'tell') {
          asked = { reach, facts: where.facts }
          return { kind: 'saved' }
        }
        const outcome = await save(participants, person, { id: run.id, version }, where.facts)
        if (outcome.kind !== 'too-few') return outcome
        refused = { error: { field: 'capacity', message: t.tooFew(outcome.taken) } }
        return { kind: 'saved' }
      },
    })
    if (asked) {
      const formToken = formTokens.issue(here.now)
      return reply.html(confirmChangePage({ here, course, run, formToken, sent: sentIn(body), ...asked }))
    }
    if (refused) return refuse(withError(form.state, refused.error), refused.places)
    switch (saved.kind) {
      case 'wrong':
        return refuse({ ...saved.state, values: expanded(saved.state.values) })
      case 'contested': {
        const subject = { kind: 'run', id: run.id }
        const contested = contestedIn(saved.contested, here)
        return askWhich(
          reply,
          { db, formTokens },
          { saved, action: paths.editRun(course.slug, run.slug), subject, contested },
        )
      }
      case 'saved':
        await dropDraft(db, person, `run:${run.id}`)
        return reply.seeOther(afterSaving(paths.editRun(course.slug, run.slug), saved.together))
      default:
        return saved satisfies never
    }
  })

  app.post<RunAddress>(paths.publishRun(...anyRun), publishers, async (request, reply) => {
    const person = signedIn(request)
    const { course, run } = await getKeptRun(db, person, request.params.course, request.params.run)
    await publishRun(db, person, run.id)
    return reply.seeOther(paths.editRun(course.slug, run.slug))
  })

  /** In the transaction that tells those who have signed up. */
  async function save(
    participants: Registrar,
    person: Person,
    run: { id: number; version: number },
    facts: RunFacts,
  ): Promise<Edited | { kind: 'too-few'; taken: number }> {
    let edited: Edited = { kind: 'stale' }
    const change = await changeRun(
      db,
      participants,
      run.id,
      async (db) => {
        edited = await editRun(db, person, run, facts)
      },
      person.at,
    )
    return change.kind === 'too-few-seats' ? { kind: 'too-few', taken: change.taken } : edited
  }
}
