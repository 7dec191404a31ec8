import type { FastifyReply, FastifyRequest } from 'fastify'
import { getKeptCourse, listKeptRuns, startRuns } from '../../courses/index.ts'
import { serviceStaff, signedIn } from '../../people/index.ts'
import type { FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { sentIn } from '../kit/form-pages.ts'
import { paths } from '../paths.ts'
import { copiesOf, runOfCopy } from './copies.ts'
import { texts } from './copy-texts.ts'
import { copyPage } from './views/copy-page.tsx'

type CourseAddress = { Params: { course: string } }

const staff = { config: { for: serviceStaff } } as const

/** Last term's runs, copied to the next: choose which, see where each would fall, and they are drafts. */
export function copyPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const show = async (
    request: FastifyRequest<CourseAddress>,
    reply: FastifyReply,
    errors: FormState['errors'] = [],
  ) => {
    const { here, params } = request
    const course = await getKeptCourse(db, signedIn(request), params.course)
    const copies = copiesOf(await listKeptRuns(db, course.id), here.now)
    return reply.html(copyPage({ here, course, copies, errors, formToken: formTokens.issue(here.now) }))
  }

  app.get<CourseAddress>(paths.copyRuns(':course(^[a-z0-9-]+$)'), staff, (request, reply) =>
    show(request, reply),
  )

  app.post<CourseAddress>(paths.copyRuns(':course(^[a-z0-9-]+$)'), staff, async (request, reply) => {
    const { here, params, body } = request
    const person = signedIn(request)
    const course = await getKeptCourse(db, person, params.course)
    const chosen = [sentIn(body).runs ?? []].flat()
    const copies = copiesOf(await listKeptRuns(db, course.id), here.now).filter(
      ({ run, isThere }) => chosen.includes(run.slug) && !isThere,
    )
    if (copies.length === 0)
      return show(request, reply.code(422), [{ field: 'runs', message: texts[here.locale].copyNone }])
    await startRuns(
      db,
      person,
      course.id,
      copies.map((copy) => runOfCopy(copy, course.signupDaysBefore)),
      false,
    )
    return reply.seeOther(paths.keptCourses(course.service.slug))
  })
}
