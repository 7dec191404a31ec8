import { dayOf } from '../platform/dates.ts'
import type { App, Tools } from '../platform/web.ts'
import type { FindFigures } from './figures.ts'
import { paths } from './paths.ts'
import { previews } from './preview-routes.tsx'
import { findNationalRate, getCourse, getRun, listUpcomingRuns } from './queries.ts'
import { listSimilarCourses } from './similar-courses.ts'
import { coursePage } from './views/course-page.tsx'
import { runPage } from './views/run-page.tsx'

type CourseAddress = { Params: { course: string } }
type RunAddress = { Params: { course: string; run: string } }

/** The national course database, read: a course, and a run of it. Finding one is the search room's. */
export function courses(app: App, { db }: Pick<Tools, 'db'>, findFigures: FindFigures): void {
  previews(app, { db }, findFigures)

  app.get<CourseAddress>(
    paths.course(':course'),
    { config: { cached: true } },
    async ({ params, here }, reply) => {
      const course = await getCourse(db, params.course)
      const [runs, similar, feeCap, figures] = await Promise.all([
        listUpcomingRuns(db, course.id, here.now),
        listSimilarCourses(db, { course: course.id }, here.now),
        findNationalRate(db, 'fee-cap', dayOf(here.now)),
        findFigures(db, course.id, here.locale),
      ])
      return reply.html(coursePage({ here, course, runs, similar, feeCap: feeCap?.amount, figures }))
    },
  )

  app.get<RunAddress>(
    paths.run(':course', ':run'),
    { config: { cached: true } },
    async ({ params, here }, reply) => {
      const course = await getCourse(db, params.course)
      const run = await getRun(db, course.id, params.run)
      const [runs, similar, feeCap] = await Promise.all([
        listUpcomingRuns(db, course.id, here.now),
        listSimilarCourses(db, { course: course.id, run: run.id }, here.now),
        findNationalRate(db, 'fee-cap', dayOf(here.now)),
      ])
      const otherRuns = runs.filter((other) => other.id !== run.id)
      return reply.html(runPage({ here, course, run, otherRuns, similar, feeCap: feeCap?.amount }))
    },
  )
}
