import type { FastifyRequest } from 'fastify'
import { getKeptCourse, listKeptRuns, startRuns } from '../../courses/index.ts'
import { getKeptService } from '../../organisations/index.ts'
import { answersFor, serviceStaff, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { dropDraft } from '../kit/drafts.ts'
import { doneWith, openForm, sentIn } from '../kit/form-pages.ts'
import { planTexts } from '../kit/plan-texts.ts'
import { afterSaving } from '../kit/views/saved-notice.tsx'
import { paths } from '../paths.ts'
import { movedOn } from './calendar.ts'
import { readRun } from './forms.ts'
import { redrawn } from './redraw.ts'
import { fieldsOfRows, plannedOf, rowsOf } from './sessions.ts'
import { valuesOfNew } from './values.ts'
import { newRunPage } from './views/new-run-page.tsx'
import type { RunFormNotes } from './views/run-form.tsx'
import { misplaced, placed } from './where.ts'
import { wrongIn } from './wrong.ts'

type Address = { Params: { course: string } }
type Asked = FastifyRequest<Address>
type Hands = Pick<Tools, 'db' | 'formTokens'>
type Opened = Awaited<ReturnType<typeof opening>>

const staff = { config: { for: serviceStaff } } as const
const route = paths.newRun(':course(^[a-z0-9-]+$)')

/** A new run of a course: the last one moved on, a series, or dates one by one. */
export function newRunPages(app: App, tools: Hands): void {
  app.get<Address>(route, staff, async (request, reply) => {
    const opened = await opening(tools, request)
    const { person, course, last } = opened
    const { fields, skipped } = proposed(opened, request)
    const { state, draft } = await openForm(tools.db, person, request, `new-run:${course.id}`, fields)
    const notes = { skipped: draft?.isShown ? [] : skipped, last, draft }
    return reply.html(pageOf(tools, request, opened, { form: state, ...notes }))
  })

  app.post<Address>(route, staff, async (request, reply) => {
    const { here, body } = request
    const opened = await opening(tools, request)
    const [sent, done] = [sentIn(body), doneWith(body)]
    const t = wrongIn(here.locale)
    const again = redrawn(done, sent, t, here)
    if (again) {
      const code = again.form.errors.length > 0 ? 422 : 200
      return reply.code(code).html(pageOf(tools, request, opened, again))
    }
    const refuse = (notes: Notes) => reply.code(422).html(pageOf(tools, request, opened, notes))
    const { person, course, service, runs } = opened
    const form = readRun(sent, t, course.signupDaysBefore)
    if (!form.ok) return refuse({ form: form.state })
    const where = await placed(tools.db, form.value, service, runs)
    if (where.kind !== 'found') {
      const { error, places } = misplaced(where, form.value.municipality, t)
      return refuse({ form: withError(form.state, error), places })
    }
    const started = await startRuns(tools.db, person, course.id, [where.facts], done === 'publish')
    if (started.kind === 'waits-for-plan') {
      const error = { field: 'plan', message: planTexts[here.locale].refused }
      const page = pageOf(tools, request, opened, { form: withError(form.state, error) })
      return reply.code(409).html(page)
    }
    await dropDraft(tools.db, person, `new-run:${course.id}`)
    const [slug = ''] = started.slugs
    return reply.seeOther(afterSaving(paths.editRun(course.slug, slug), false))
  })
}

/** The course, its service and its runs, and the one to begin with. */
async function opening({ db }: Hands, request: Asked) {
  const person = signedIn(request)
  const course = await getKeptCourse(db, person, request.params.course)
  const [service, runs] = await Promise.all([
    getKeptService(db, person, course.service.slug),
    listKeptRuns(db, course.id),
  ])
  const from = (request.query as { fra?: unknown }).fra
  const last = runs.find(({ slug }) => slug === from) ?? runs.find(({ cancelledAt }) => !cancelledAt)
  return { person, course, service, runs, last }
}

/** The last one moved on to the next term, or an empty one. */
function proposed({ course, service, last }: Opened, { here }: Asked) {
  const { sessions, skipped } = movedOn((last?.sessions ?? []).map(plannedOf), dayOf(here.now))
  const dates = fieldsOfRows(rowsOf(sessions))
  return { fields: { ...valuesOfNew(course, service, last), ...dates, rhythm: 'weekly' }, skipped }
}

type Notes = RunFormNotes & { form: FormState } & Partial<
    Pick<Parameters<typeof newRunPage>[0], 'last' | 'draft'>
  >

const pageOf = ({ formTokens }: Hands, { here }: Asked, { person, course, runs }: Opened, notes: Notes) =>
  newRunPage({
    here,
    course,
    last: undefined,
    draft: undefined,
    ...notes,
    formToken: formTokens.issue(here.now),
    earlier: runs.slice(0, 8),
    mayPublish: answersFor(person.roles, course.serviceId),
  })
