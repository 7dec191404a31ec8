import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  type CourseFacts,
  editCourse,
  getKeptCourse,
  type KeptCourse,
  listProgrammes,
  listThemes,
  publishCourse,
  reviewCourse,
  startCourse,
  unpublishCourse,
} from '../../courses/index.ts'
import { getKeptService, listOrganisations } from '../../organisations/index.ts'
import { findLastDeed, type Person, serviceStaff, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { NotFound } from '../../platform/errors.ts'
import type { FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { dropDraft } from '../kit/drafts.ts'
import { doneWith, inAYear, openForm, sentIn } from '../kit/form-pages.ts'
import type { Fields } from '../kit/merge.ts'
import { saveForm, seenFields } from '../kit/saving.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import { bothVersionsPage } from '../kit/views/both-versions.tsx'
import { afterSaving, savedIn } from '../kit/views/saved-notice.tsx'
import { adviceOn } from '../language/advice.tsx'
import { paths } from '../paths.ts'
import { courseFields } from './fields.ts'
import { type Known, readCourse } from './forms.ts'
import { contestedIn } from './said.ts'
import { texts } from './texts.ts'
import { missingToPublish, valuesOf, valuesOfNew } from './values.ts'
import type { Choices } from './views/course-form.tsx'
import { editCoursePage } from './views/edit-page.tsx'
import { newCoursePage } from './views/new-page.tsx'

type CourseAddress = { Params: { course: string } }
type Hands = Pick<Tools, 'db' | 'formTokens'>

const staff = { config: { for: serviceStaff } } as const
const publishers = { config: { for: { service: ['coordinator', 'manager'] } } } as const
const anyCourse = ':course(^[a-z0-9-]+$)'

/** Writing a course: a new one, changing one, letting it out and taking it back. */
export function coursePages(app: App, { db, formTokens }: Hands): void {
  const newCourse = async (request: FastifyRequest, state?: FormState) => {
    const person = signedIn(request)
    const service = await getKeptService(db, person, serviceIn(request))
    const choices = await choicesOf(db)
    const opened = await openForm(
      db,
      person,
      request,
      `new-course:${service.id}`,
      valuesOfNew({ name: person.name, email: person.email, phone: service.phone }),
    )
    return { person, service, choices, opened, form: state ?? opened.state }
  }

  app.get(paths.newCourse(), staff, async (request, reply) => {
    const { here } = request
    const { service, choices, opened, form } = await newCourse(request)
    const formToken = formTokens.issue(here.now)
    const page = { here, service, choices, form, formToken, draft: opened.draft }
    return reply.html(newCoursePage({ ...page, reviewDefault: inAYear(here.now) }))
  })

  app.post(paths.newCourse(), staff, async (request, reply) => {
    const { here, body } = request
    const { person, service, choices } = await newCourse(request)
    const form = readCourse(body, wrongOf(here), knownIn(choices), false)
    if (!form.ok || doneWith(body) === 'language') {
      const advice = doneWith(body) === 'language' ? adviceOn(here, sentIn(body)) : undefined
      const state = advice ? { values: sentIn(body), errors: [] } : form.state
      const formToken = formTokens.issue(here.now)
      const page = { here, service, choices, form: state, advice, formToken, draft: undefined }
      return reply.code(advice ? 200 : 422).html(newCoursePage({ ...page, reviewDefault: inAYear(here.now) }))
    }
    const course = await startCourse(db, person, service.id, newFacts(form.value, here.now))
    await dropDraft(db, person, `new-course:${service.id}`)
    return reply.seeOther(afterSaving(paths.editCourse(course.slug), false))
  })

  const showCourse = async (
    request: FastifyRequest,
    reply: FastifyReply,
    course: KeptCourse,
    state?: FormState,
    more: { advice?: ReturnType<typeof adviceOn>; sent?: Fields } = {},
  ) => {
    const { here } = request
    const person = signedIn(request)
    const opened = await openForm(db, person, request, `course:${course.id}`, valuesOf(course))
    const sent = more.sent ?? opened.sent
    return reply.html(
      editCoursePage({
        here,
        course,
        form: state ?? opened.state,
        choices: await choicesOf(db),
        formToken: formTokens.issue(here.now),
        seen: sent?.seen
          ? { version: String(sent.version), seen: String(sent.seen) }
          : seenFields(courseFields, { version: course.version, fields: valuesOf(course) }),
        draft: state ? undefined : opened.draft,
        saved: state ? undefined : savedIn(request.query),
        reviewDefault: inAYear(here.now),
        mayPublish: mayPublish(person, course.serviceId),
        advice: more.advice,
      }),
    )
  }

  app.get<CourseAddress>(paths.editCourse(anyCourse), staff, async (request, reply) =>
    showCourse(request, reply, await getKeptCourse(db, signedIn(request), request.params.course)),
  )

  app.post<CourseAddress>(paths.editCourse(anyCourse), staff, async (request, reply) => {
    const { here, body, params } = request
    const person = signedIn(request)
    const course = await getKeptCourse(db, person, params.course)
    const sent = sentIn(body)
    if (doneWith(body) === 'language') {
      const advice = adviceOn(here, sent)
      return showCourse(request, reply, course, { values: sent, errors: [] }, { advice, sent })
    }
    const known = knownIn(await choicesOf(db))
    const saved = await saveForm<CourseFacts>({
      names: courseFields,
      sent,
      read: (fields) => readCourse(fields, wrongOf(here), known, course.publishedAt !== null),
      now: async () => {
        const now = await getKeptCourse(db, person, params.course)
        return { version: now.version, fields: valuesOf(now) }
      },
      save: (version, facts) => editCourse(db, person, { id: course.id, version }, facts),
    })
    switch (saved.kind) {
      case 'wrong':
        return showCourse(request, reply.code(422), course, saved.state, { sent })
      case 'contested': {
        const { contested, ...both } = saved
        const who = await findLastDeed(db, { kind: 'course', id: course.id })
        const page = { here, action: paths.editCourse(course.slug), who: who?.who, ...both }
        const formToken = formTokens.issue(here.now)
        return reply
          .code(409)
          .html(bothVersionsPage({ ...page, formToken, contested: contestedIn(contested, here) }))
      }
      case 'saved':
        await dropDraft(db, person, `course:${course.id}`)
        return reply.seeOther(afterSaving(paths.editCourse(course.slug), saved.together))
      default:
        return saved satisfies never
    }
  })

  app.post<CourseAddress>(paths.publication(anyCourse), publishers, async (request, reply) => {
    const person = signedIn(request)
    const course = await getKeptCourse(db, person, request.params.course)
    if (missingToPublish(course).length > 0) return reply.seeOther(paths.editCourse(course.slug))
    await publishCourse(db, person, course.id)
    return reply.seeOther(paths.editCourse(course.slug))
  })

  app.post<CourseAddress>(paths.unpublication(anyCourse), publishers, async (request, reply) => {
    const person = signedIn(request)
    const course = await getKeptCourse(db, person, request.params.course)
    await unpublishCourse(db, person, course.id)
    return reply.seeOther(paths.editCourse(course.slug))
  })

  app.post<CourseAddress>(paths.review(anyCourse), publishers, async (request, reply) => {
    const person = signedIn(request)
    const course = await getKeptCourse(db, person, request.params.course)
    await reviewCourse(db, person, course.id, inAYear(person.at))
    return reply.seeOther(paths.editCourse(course.slug))
  })
}

function serviceIn({ query }: FastifyRequest): string {
  const slug = (query as { tjeneste?: unknown }).tjeneste
  if (typeof slug !== 'string' || !/^[a-z0-9-]+$/.test(slug)) throw new NotFound('Which service?')
  return slug
}

const wrongOf = ({ locale }: FastifyRequest['here']) => ({
  ...kitTexts[locale].wrong,
  ...texts[locale].wrong,
})

async function choicesOf(db: Db): Promise<Choices> {
  const [themes, programmes, organisations] = await Promise.all([
    listThemes(db),
    listProgrammes(db),
    listOrganisations(db),
  ])
  return {
    themes,
    programmes,
    organisations: organisations.filter(({ kind }) => kind === 'user-organisation'),
  }
}

const knownIn = ({ themes, programmes, organisations }: Choices): Known => ({
  themes: themes.map(({ id }) => id),
  programmes: programmes.map(({ id }) => id),
  organisations: organisations.map(({ id }) => id),
})

const newFacts = (facts: CourseFacts, now: Date) =>
  ({ ...facts, lastReviewedOn: dayOf(now) }) as Parameters<typeof startCourse>[3]

const mayPublish = ({ roles }: Person, serviceId: number): boolean =>
  roles.some((held) => held.serviceId === serviceId && held.role !== 'professional')
