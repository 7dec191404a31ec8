import { getKeptCourse, publishCourse, reviewCourse, unpublishCourse } from '../../courses/index.ts'
import { signedIn } from '../../people/index.ts'
import type { App, Tools } from '../../platform/web.ts'
import { inAYear } from '../kit/form-pages.ts'
import { afterRefusal } from '../kit/views/plan-gate.tsx'
import { paths } from '../paths.ts'
import { missingToPublish } from './values.ts'

type CourseAddress = { Params: { course: string } }

const publishers = { config: { for: { service: ['coordinator', 'manager'] } } } as const
const anyCourse = ':course(^[a-z0-9-]+$)'

/** Letting a course out, taking it back, and saying that it has been looked over. */
export function publishPages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.post<CourseAddress>(paths.publication(anyCourse), publishers, async (request, reply) => {
    const person = signedIn(request)
    const course = await getKeptCourse(db, person, request.params.course)
    const path = paths.editCourse(course.slug)
    if (missingToPublish(course).length > 0) return reply.seeOther(path)
    const { kind } = await publishCourse(db, person, course.id)
    return reply.seeOther(kind === 'waits-for-plan' ? afterRefusal(path) : path)
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
