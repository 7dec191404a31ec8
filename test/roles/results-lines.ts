import { coordinators, type Line, line, serviceStaff } from './line.ts'
import type { Records, Who } from './world.ts'

const api = '/api/v1/evaluations'
const groupMembers: readonly Who[] = [
  'user representative of the group',
  'professional of the group',
  'municipality in the group',
  'leader of the group',
  'secretary of the group',
]

type Slug = { slug: string }
const ofRun = (course: Slug, run: Slug) => `/kurs/${course.slug}/${run.slug}/resultater`

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
  ...['', '/tall.csv', '/kodebok.csv', '/les-inn.R', '/les-inn.sps', '/mote.pdf', '/ledelse.pdf'].flatMap(
    (file) => [
      line(
        `GET /kurs/:course/resultater${file}`,
        serviceStaff,
        ({ course }: Records) => `/kurs/${course.slug}/resultater${file}`,
      ),
      ...(file.endsWith('.pdf')
        ? []
        : [
            line(
              `GET /kurs/:course/resultater${file}`,
              [...serviceStaff, ...groupMembers],
              ({ plannedSlug }: Records) => `/kurs/${plannedSlug}/resultater${file}`,
            ),
          ]),
    ],
  ),
  line(
    'GET /kurs/:course/:run/resultater',
    serviceStaff,
    ({ course, run }: Records) => `${ofRun(course, run)}`,
  ),
  line(
    'GET /kurs/:course/:run/resultater/kommentarer',
    coordinators,
    ({ course, run }: Records) => `${ofRun(course, run)}/kommentarer`,
  ),
  line(
    'POST /kurs/:course/:run/resultater/kommentarer',
    coordinators,
    ({ course, run }: Records) => `${ofRun(course, run)}/kommentarer`,
  ),
  line(
    'GET /tjenester/:service/resultater',
    serviceStaff,
    ({ serviceSlug }: Records) => `/tjenester/${serviceSlug}/resultater`,
  ),
  line(
    'GET /evaluering/tall/region/:region',
    ['regional coordinator', 'national adviser', 'national editor'],
    () => '/evaluering/tall/region/helse-nord',
  ),
  line('GET /evaluering/deling', ['manager of the service']),
  line('POST /evaluering/deling', ['manager of the service']),
]
