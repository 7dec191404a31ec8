import { serviceStaff, signedIn } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { App, Tools } from '../platform/web.ts'
import type { FindFigures } from './figures.ts'
import { getKeptCourse, getKeptRun } from './kept.ts'
import { paths } from './paths.ts'
import { findNationalRate, listUpcomingRuns } from './queries.ts'
import { listSimilarCourses } from './similar-courses.ts'
import { coursePage } from './views/course-page.tsx'
import { runPage } from './views/run-page.tsx'

type CourseAddress = { Params: { course: string } }
type RunAddress = { Params: { course: string; run: string } }

const staff = { config: { for: serviceStaff } } as const
const anyCourse = ':course(^[a-z0-9-]+$)'

/** A course and a run as everybody will see them, before they are out: the very same pages, for those who keep them. */
export function previews(app: App, { db }: Pick<Tools, 'db'>, findFigures: FindFigures): void {
  app.get<CourseAddress>(paths.preview(anyCourse), staff, async (request, reply) => {
    const { here, params } = request
    const course = await getKeptCourse(db, signedIn(request), params.course)
    const [runs, similar, feeCap, figures] = await Promise.all([
      listUpcomingRuns(db, course.id, here.now),
      listSimilarCourses(db, { course: course.id }, here.now),
      findNationalRate(db, 'fee-cap', dayOf(here.now)),
      findFigures(db, course.id, here.locale),
    ])
    return reply.html(
      coursePage({ here, course, runs, similar, feeCap: feeCap?.amount, figures, isPreview: true }),
    )
  })

  app.get<RunAddress>(paths.previewOfRun(anyCourse, ':run(^[a-z0-9-]+$)'), staff, async (request, reply) => {
    const { here, params } = request
    const { course, run } = await getKeptRun(db, signedIn(request), params.course, params.run)
    const feeCap = await findNationalRate(db, 'fee-cap', dayOf(here.now))
    return reply.html(
      runPage({
        here,
        course,
        run,
        otherRuns: [],
        similar: [],
        feeCap: feeCap?.amount,
        isPreview: true,
      }),
    )
  })
}
