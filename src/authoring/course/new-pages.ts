import type { FastifyRequest } from 'fastify'
import { startCourse } from '../../courses/index.ts'
import { getKeptService } from '../../organisations/index.ts'
import { serviceStaff, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { NotFound } from '../../platform/errors.ts'
import type { FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { dropDraft } from '../kit/drafts.ts'
import { doneWith, inAYear, openForm, sentIn } from '../kit/form-pages.ts'
import { afterSaving } from '../kit/views/saved-notice.tsx'
import { adviceOn } from '../language/advice.tsx'
import { paths } from '../paths.ts'
import { choicesOf, knownIn, wrongIn } from './choices.ts'
import { readCourse } from './forms.ts'
import { valuesOfNew } from './values.ts'
import { newCoursePage } from './views/new-page.tsx'

type Shown = { form: FormState; advice?: ReturnType<typeof adviceOn> }

const staff = { config: { for: serviceStaff } } as const

/** Beginning a course, as a draft. */
export function newCoursePages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const show = async (request: FastifyRequest, again?: Shown) => {
    const { here } = request
    const person = signedIn(request)
    const service = await getKeptService(db, person, serviceIn(request))
    const fields = valuesOfNew({ name: person.name, email: person.email, phone: service.phone })
    const opened = await openForm(db, person, request, `new-course:${service.id}`, fields)
    return newCoursePage({
      here,
      service,
      choices: await choicesOf(db),
      form: again?.form ?? opened.state,
      advice: again?.advice,
      formToken: formTokens.issue(here.now),
      draft: again ? undefined : opened.draft,
      reviewDefault: inAYear(here.now),
    })
  }

  app.get(paths.newCourse(), staff, async (request, reply) => reply.html(await show(request)))

  app.post(paths.newCourse(), staff, async (request, reply) => {
    const { here, body } = request
    const person = signedIn(request)
    const service = await getKeptService(db, person, serviceIn(request))
    const sent = sentIn(body)
    if (doneWith(body) === 'language') {
      const form = { values: sent, errors: [] }
      return reply.html(await show(request, { form, advice: adviceOn(here, sent) }))
    }
    const form = readCourse(sent, wrongIn(here.locale), knownIn(await choicesOf(db)), false)
    if (!form.ok) return reply.code(422).html(await show(request, { form: form.state }))
    const facts = { ...form.value, lastReviewedOn: dayOf(here.now) } as Parameters<typeof startCourse>[3]
    const course = await startCourse(db, person, service.id, facts)
    await dropDraft(db, person, `new-course:${service.id}`)
    return reply.seeOther(afterSaving(paths.editCourse(course.slug), false))
  })
}

function serviceIn({ query }: FastifyRequest): string {
  const slug = (query as { tjeneste?: unknown }).tjeneste
  if (typeof slug !== 'string' || !/^[a-z0-9-]+$/.test(slug)) throw new NotFound('Which service?')
  return slug
}
