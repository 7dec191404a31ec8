import { type Line, line, serviceStaff } from './line.ts'
import type { Records, Who } from './world.ts'

const api = '/api/v1/evaluations'
const groupMembers: readonly Who[] = [
  'user representative of the group',
  'professional of the group',
  'municipality in the group',
  'leader of the group',
  'secretary of the group',
]

/** What was answered is for the service, and for the group that planned the course; that its numbers are shared is for who answers for it. */
export const resultsLines: Line[] = [
  line(`GET ${api}/services/:id`, serviceStaff, ({ serviceId }: Records) => `${api}/services/${serviceId}`),
  line(`GET ${api}/courses/:id`, serviceStaff, ({ course }: Records) => `${api}/courses/${course.id}`),
  line(
    `GET ${api}/courses/:id`,
    [...serviceStaff, ...groupMembers],
    ({ plannedCourse }: Records) => `${api}/courses/${plannedCourse}`,
  ),
  line(
    `GET ${api}/courses/:id/series`,
    serviceStaff,
    ({ course }: Records) => `${api}/courses/${course.id}/series?wave=last-day&code=benefit`,
  ),
  line(`GET ${api}/runs/:id`, serviceStaff, ({ run }: Records) => `${api}/runs/${run.id}`),
  line(
    `GET ${api}/regions/:name`,
    ['regional coordinator', 'national adviser', 'national editor'],
    () => `${api}/regions/Helse%20Nord`,
  ),
  line(
    `GET ${api}/regions/:name`,
    ['national adviser', 'national editor'],
    () => `${api}/regions/Helse%20Vest`,
  ),
  line('GET /evaluering/deling', ['manager of the service']),
  line('POST /evaluering/deling', ['manager of the service']),
]
