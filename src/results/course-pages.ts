import { answersFor, type Person, signedIn } from '../people/index.ts'
import type { App, Tools } from '../platform/web.ts'
import { resultsOf } from './asking/results-of.ts'
import { commentsFor } from './comments/pages.ts'
import { resultsOfCourse } from './gather.ts'
import { paths } from './paths.ts'
import { readPeriod } from './period.ts'
import { type CoursePlace, getCoursePlace, getRunPlace } from './queries.ts'
import { courseResultsPage } from './views/course-page.tsx'
import { runResultsPage } from './views/run-page.tsx'
import { readers } from './who.ts'

type OfCourse = { Params: { course: string } }
type OfRun = { Params: { course: string; run: string } }

/** What participants said: of a course, and of one run. For the staff of its service and its planning group. */
export function coursePages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get<OfCourse>(paths.course(':course'), readers, async (request, reply) => {
    const { here, params, query } = request
    const person = signedIn(request)
    const course = await getCoursePlace(db, params.course)
    const asked = { courseId: course.id, period: readPeriod(query) }
    const { results, series } = await resultsOfCourse(db, person, asked)
    return reply.html(
      courseResultsPage({
        ...{ here, course, results, series },
        isStaff: worksIn(person, course.serviceId),
        seesPlan: seesPlan(person, course),
      }),
    )
  })

  app.get<OfRun>(paths.run(':course', ':run'), readers, async (request, reply) => {
    const { here, params } = request
    const person = signedIn(request)
    const run = await getRunPlace(db, params.course, params.run)
    const results = await resultsOf(db, person, { unit: { kind: 'run', id: run.id } })
    const comments = await commentsFor(db, person, run.id)
    const mayKeep = answersFor(person.roles, run.course.serviceId)
    return reply.html(
      runResultsPage({
        here,
        run,
        results,
        comments,
        mayKeep,
        isStaff: worksIn(person, run.course.serviceId),
      }),
    )
  })
}

/** Whether to show the way into the course's plan: to its group, and to those who answer for the service. */
const seesPlan = ({ roles }: Person, { serviceId, planGroupId }: CoursePlace): boolean =>
  planGroupId !== null &&
  (answersFor(roles, serviceId) || roles.some(({ planningGroupId }) => planningGroupId === planGroupId))

/** Whether to show the way to the service's other pages. */
const worksIn = ({ roles }: Person, service: number): boolean =>
  roles.some(({ heldIn, serviceId }) => heldIn === 'service' && serviceId === service)
