import { coordinators, type Line, line, serviceStaff } from './line.ts'
import type { Records, Who } from './world.ts'

const course =
  (then: string) =>
  ({ course }: Records) =>
    `/kurs/${course.slug}/${then}`
const run =
  (then: string) =>
  ({ course, run }: Records) =>
    `/kurs/${course.slug}/${run.slug}/${then}`

const service =
  (then: string) =>
  ({ serviceSlug }: Records) =>
    `/tjenester/${serviceSlug}/${then}`

const administrator: readonly Who[] = ['administrator']
/** Administrators mend and close any service, and keep drafts of their own. */
const editors = [...coordinators, ...administrator]
const writers = [...serviceStaff, ...administrator]

const newCourse = ({ serviceSlug }: Records) => `/kurs/nytt?tjeneste=${serviceSlug}`

/** Courses from the inside: everybody in the service writes, and who answers for it publishes. */
export const authoringLines: Line[] = [
  line('GET /tjenester/:service/kurs', serviceStaff, service('kurs')),
  line('GET /tjenester/:service/rediger', editors, service('rediger'), administrator),
  line('POST /tjenester/:service/rediger', editors, service('rediger'), administrator),
  line('GET /systemet/tjenester', administrator),
  line('GET /systemet/tjenester/ny', administrator),
  line('POST /systemet/tjenester/ny', administrator),
  line('GET /kurs/nytt', serviceStaff, newCourse),
  line('POST /kurs/nytt', serviceStaff, newCourse),
  line('GET /kurs/:course/program', serviceStaff, course('program')),
  line('POST /kurs/:course/program', serviceStaff, course('program')),
  line('GET /kurs/:course/forhandsvisning', serviceStaff, course('forhandsvisning')),
  line('GET /kurs/:course/rediger', serviceStaff, course('rediger')),
  line('POST /kurs/:course/rediger', serviceStaff, course('rediger')),
  line('POST /kurs/:course/gjennomgang', coordinators, course('gjennomgang')),
  line('POST /kurs/:course/avpublisering', coordinators, course('avpublisering')),
  line('POST /kurs/:course/publisering', coordinators, course('publisering')),
  line('GET /kurs/:course/ny-gjennomforing', serviceStaff, course('ny-gjennomforing')),
  line('POST /kurs/:course/ny-gjennomforing', serviceStaff, course('ny-gjennomforing')),
  line('GET /kurs/:course/kopi', serviceStaff, course('kopi')),
  line('POST /kurs/:course/kopi', serviceStaff, course('kopi')),
  line('GET /kurs/:course/:run/forhandsvisning', serviceStaff, run('forhandsvisning')),
  line('GET /kurs/:course/:run/rediger', serviceStaff, run('rediger')),
  line('POST /kurs/:course/:run/rediger', serviceStaff, run('rediger')),
  line('POST /kurs/:course/:run/publisering', coordinators, run('publisering')),
  line('POST /kurs/:course/:run/avpublisering', coordinators, run('avpublisering')),
  line('POST /kladd', writers),
  line('POST /kladd/sletting', writers),
  line('POST /klarsprak', writers),
]
