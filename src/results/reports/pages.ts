import { signedIn } from '../../people/index.ts'
import { renderPdf } from '../../platform/pdf/render.ts'
import type { App, Tools } from '../../platform/web.ts'
import { isAnythingTold } from '../findings/headline.ts'
import { resultsOfCourse } from '../gather.ts'
import { paths } from '../paths.ts'
import { readPeriod } from '../period.ts'
import { getCoursePlace } from '../queries.ts'
import { readers } from '../who.ts'
import { type Kind, report } from './report.ts'

const kinds: Kind[] = ['mote', 'ledelse']

/** One page on paper: for the evaluation meeting, and for the management. */
export function reportPages(app: App, { db }: Pick<Tools, 'db'>): void {
  for (const kind of kinds)
    app.get<{ Params: { course: string } }>(
      paths.report(':course', kind),
      { config: { ...readers.config, perMinute: 60 } },
      async (request, reply) => {
        const { here, params, query } = request
        const course = await getCoursePlace(db, params.course)
        const asked = { courseId: course.id, period: readPeriod(query) }
        const all = await resultsOfCourse(db, signedIn(request), asked)
        if (!isAnythingTold(all.results)) return reply.seeOther(paths.course(course.slug)) // which says why
        const pdf = await renderPdf(report(all, { course, kind, locale: here.locale, now: here.now }))
        return reply
          .type('application/pdf')
          .header('content-disposition', `attachment; filename="${kind}.pdf"`)
          .send(pdf)
      },
    )
}
