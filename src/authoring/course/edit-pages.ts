import type { FastifyRequest } from 'fastify'
import { type CourseFacts, editCourse, getKeptCourse, type KeptCourse } from '../../courses/index.ts'
import { answersFor, serviceStaff, signedIn } from '../../people/index.ts'
import type { FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { askWhich } from '../kit/ask-which.ts'
import { dropDraft } from '../kit/drafts.ts'
import { doneWith, inAYear, openForm, sentIn } from '../kit/form-pages.ts'
import type { Fields } from '../kit/merge.ts'
import { saveForm, seenAgain, seenFields } from '../kit/saving.ts'
import { refusedIn } from '../kit/views/plan-gate.tsx'
import { afterSaving, savedIn } from '../kit/views/saved-notice.tsx'
import { adviceOn } from '../language/advice.tsx'
import { paths } from '../paths.ts'
import { choicesOf, knownIn, wrongIn } from './choices.ts'
import { courseFields } from './fields.ts'
import { readCourse } from './forms.ts'
import { contestedIn } from './said.ts'
import { valuesOf } from './values.ts'
import { editCoursePage } from './views/edit-page.tsx'

type Address = { Params: { course: string } }
type Asked = FastifyRequest<Address>
type Hands = Pick<Tools, 'db' | 'formTokens'>
type Again = { state: FormState; sent: Fields; advice?: ReturnType<typeof adviceOn> }

const staff = { config: { for: serviceStaff } } as const
const route = paths.editCourse(':course(^[a-z0-9-]+$)')

/** Writing a course that is there. */
export function editCoursePages(app: App, tools: Hands): void {
  app.get<Address>(route, staff, async (request, reply) =>
    reply.html(await pageOf(tools, request, await keptBy(tools, request))),
  )

  app.post<Address>(route, staff, async (request, reply) => {
    const { here, body } = request
    const course = await keptBy(tools, request)
    const sent = sentIn(body)
    if (doneWith(body) === 'language') {
      const state = { values: sent, errors: [] }
      return reply.html(await pageOf(tools, request, course, { state, sent, advice: adviceOn(here, sent) }))
    }
    const action = paths.editCourse(course.slug)
    const saved = await save(tools, request, course, sent)
    switch (saved.kind) {
      case 'wrong':
        return reply.code(422).html(await pageOf(tools, request, course, { state: saved.state, sent }))
      case 'contested': {
        const contested = contestedIn(saved.contested, here)
        return askWhich(reply, tools, {
          saved,
          action,
          subject: { kind: 'course', id: course.id },
          contested,
        })
      }
      case 'saved':
        await dropDraft(tools.db, signedIn(request), `course:${course.id}`)
        return reply.seeOther(afterSaving(action, saved.together))
      default:
        return saved satisfies never
    }
  })
}

const keptBy = ({ db }: Hands, request: Asked): Promise<KeptCourse> =>
  getKeptCourse(db, signedIn(request), request.params.course)

/** The form as it opens, or as it comes back. */
async function pageOf({ db, formTokens }: Hands, request: Asked, course: KeptCourse, again?: Again) {
  const { here } = request
  const person = signedIn(request)
  const fields = valuesOf(course)
  const opened = await openForm(db, person, request, `course:${course.id}`, fields)
  const { state, sent } = again ?? opened
  return editCoursePage({
    here,
    course,
    form: state,
    advice: again?.advice,
    choices: await choicesOf(db),
    formToken: formTokens.issue(here.now),
    seen: seenAgain(sent) ?? seenFields(courseFields, { version: course.version, fields }),
    draft: again ? undefined : opened.draft,
    saved: again ? undefined : savedIn(request.query),
    wasRefused: refusedIn(request.query),
    reviewDefault: inAYear(here.now),
    mayPublish: answersFor(person.roles, course.serviceId),
  })
}

async function save({ db }: Hands, request: Asked, course: KeptCourse, sent: Fields) {
  const person = signedIn(request)
  const known = knownIn(await choicesOf(db))
  const t = wrongIn(request.here.locale)
  return saveForm<CourseFacts>({
    names: courseFields,
    sent,
    read: (fields) => readCourse(fields, t, known, course.publishedAt !== null),
    now: async () => {
      const now = await getKeptCourse(db, person, course.slug)
      return { version: now.version, fields: valuesOf(now) }
    },
    save: (version, facts) => editCourse(db, person, { id: course.id, version }, facts),
  })
}
