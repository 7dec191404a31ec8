import { listCoursesToKeep } from '../../courses/index.ts'
import { getKeptService } from '../../organisations/index.ts'
import { answersFor, serviceStaff, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { App, Tools } from '../../platform/web.ts'
import { paths } from '../paths.ts'
import { byUrgency } from './rules.ts'
import { keptCoursesPage } from './views.tsx'

type ServiceAddress = { Params: { service: string } }

/** The staff's own list of a service's courses: what needs doing first. */
export function listPages(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get<ServiceAddress>(
    paths.keptCourses(':service(^[a-z0-9-]+$)'),
    { config: { for: serviceStaff } },
    async (request, reply) => {
      const { here, params } = request
      const person = signedIn(request)
      const service = await getKeptService(db, person, params.service)
      const courses = byUrgency(await listCoursesToKeep(db, person, service.id), dayOf(here.now))
      const mayEditService = answersFor(person.roles, service.id)
      return reply.html(keptCoursesPage({ here, service, courses, mayEditService }))
    },
  )
}
