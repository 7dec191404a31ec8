import type { Db } from '../platform/db.ts'
import type { App, Tools } from '../platform/web.ts'
import { findServices } from './find-services.ts'
import { readQuestion } from './forms.ts'
import { paths } from './paths.ts'
import { getServiceBySlug, listCatchment } from './queries.ts'
import type { CourseOfService } from './views/courses-of-service.tsx'
import { servicePage } from './views/service-page.tsx'
import { servicesPage } from './views/services-page.tsx'

/** What a service's page shows of the courses room, which this room may not know: it is handed over where both are mounted. */
type Courses = {
  listCourses(db: Db, serviceId: number, now: Date): Promise<CourseOfService[]>
  coursePath(slug: string): string
}

type ServiceAddress = { Params: { service: string } }

/** The register of services: find the one near you, and how to reach it. */
export function organisations(
  app: App,
  { db }: Pick<Tools, 'db'>,
  { listCourses, coursePath }: Courses,
): void {
  app.get(paths.services, { config: { cached: true } }, async ({ query, here }, reply) => {
    const { municipality } = readQuestion(query)
    const found = await findServices(db, municipality, here.now)
    return reply.html(servicesPage({ here, found }))
  })

  app.get<ServiceAddress>(
    paths.service(anySlug),
    { config: { cached: true } },
    async ({ params, here }, reply) => {
      const service = await getServiceBySlug(db, params.service)
      const [catchment, courses] = await Promise.all([
        listCatchment(db, service.id),
        listCourses(db, service.id, here.now),
      ])
      return reply.html(servicePage({ here, service, catchment, courses, coursePath }))
    },
  )
}

// Anything else is no slug of ours, and a NUL in it would be an error to the database.
const anySlug = ':service(^[a-z0-9-]+$)'
