import type { FastifyRequest } from 'fastify'
import { getKeptCourse, listKeptRuns, startRuns } from '../../courses/index.ts'
import { getKeptService } from '../../organisations/index.ts'
import { serviceStaff, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { dropDraft } from '../kit/drafts.ts'
import { doneWith, openForm, sentIn } from '../kit/form-pages.ts'
import { mayPublishIn } from '../kit/rights.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import { afterSaving } from '../kit/views/saved-notice.tsx'
import { paths } from '../paths.ts'
import { movedOn, type Skipped } from './calendar.ts'
import { readRun } from './forms.ts'
import { redrawn } from './redraw.ts'
import { fieldsOfRows, plannedOf, rowsOf } from './sessions.ts'
import { texts } from './texts.ts'
import { valuesOfNew } from './values.ts'
import { newRunPage } from './views/new-run-page.tsx'
import { misplaced, placed } from './where.ts'

type CourseAddress = { Params: { course: string } }
type Asked = FastifyRequest<CourseAddress>
type More = { skipped?: Skipped[] | undefined; places?: { number: string; name: string }[] | undefined }

const staff = { config: { for: serviceStaff } } as const

/** A new run of a course: the last one moved on, a series, or dates one by one. */
export function newRunPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const opening = async (request: Asked) => {
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
  type Opened = Awaited<ReturnType<typeof opening>>

  const show = ({ here }: Asked, opened: Opened, form: FormState, more: More = {}) => {
    const { person, course, runs } = opened
    const formToken = formTokens.issue(here.now)
    const mayPublish = mayPublishIn(person, course.serviceId)
    const page = { here, course, form, formToken, mayPublish, earlier: runs.slice(0, 8), ...more }
    return newRunPage({ ...page, last: undefined, draft: undefined })
  }

  app.get<CourseAddress>(paths.newRun(':course(^[a-z0-9-]+$)'), staff, async (request, reply) => {
    const { here } = request
    const opened = await opening(request)
    const { person, course, service, runs, last } = opened
    const moved = movedOn((last?.sessions ?? []).map(plannedOf), dayOf(here.now))
    const fields = {
      ...valuesOfNew(course, service, last),
      ...fieldsOfRows(rowsOf(moved.sessions)),
      rhythm: 'weekly',
    }
    const { state, draft } = await openForm(db, person, request, `new-run:${course.id}`, fields)
    const formToken = formTokens.issue(here.now)
    const mayPublish = mayPublishIn(person, course.serviceId)
    const page = { here, course, form: state, formToken, last, earlier: runs.slice(0, 8), draft, mayPublish }
    return reply.html(newRunPage({ ...page, skipped: draft?.isShown ? [] : moved.skipped }))
  })

  app.post<CourseAddress>(paths.newRun(':course(^[a-z0-9-]+$)'), staff, async (request, reply) => {
    const { here, body } = request
    const opened = await opening(request)
    const { person, course, service, runs } = opened
    const [sent, done] = [sentIn(body), doneWith(body)]
    const t = { ...kitTexts[here.locale].wrong, ...texts[here.locale].wrong }
    const again = redrawn(done, sent, t)
    if (again) {
      const code = again.form.errors.length > 0 ? 422 : 200
      return reply.code(code).html(show(request, opened, again.form, again))
    }
    const form = readRun(sent, t, course.signupDaysBefore)
    if (!form.ok) return reply.code(422).html(show(request, opened, form.state))
    const where = await placed(db, form.value, service, runs)
    if (where.kind !== 'found') {
      const { error, places } = misplaced(where, form.value.municipality, t)
      return reply.code(422).html(show(request, opened, withError(form.state, error), { places }))
    }
    const [slug = ''] = await startRuns(db, person, course.id, [where.facts], done === 'publish')
    await dropDraft(db, person, `new-run:${course.id}`)
    return reply.seeOther(afterSaving(paths.editRun(course.slug, slug), false))
  })
}
