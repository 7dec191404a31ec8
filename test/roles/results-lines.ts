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
  ...['', '/fhir'].flatMap((form) => [
    line(
      `GET ${api}/services/:id${form}`,
      serviceStaff,
      ({ serviceId }: Records) => `${api}/services/${serviceId}${form}`,
    ),
    line(
      `GET ${api}/courses/:id${form}`,
      serviceStaff,
      ({ course }: Records) => `${api}/courses/${course.id}${form}`,
    ),
    line(`GET ${api}/runs/:id${form}`, serviceStaff, ({ run }: Records) => `${api}/runs/${run.id}${form}`),
    line(
      `GET ${api}/regions/:name${form}`,
      ['regional coordinator', 'national adviser', 'national editor'],
      () => `${api}/regions/Helse%20Nord${form}`,
    ),
  ]),
  line(
    `GET ${api}/courses/:id`,
    [...serviceStaff, ...groupMembers],
    ({ plannedCourse }: Records) => `${api}/courses/${plannedCourse}`,
  ),
  line(`GET ${api}/runs/:id/comments`, serviceStaff, ({ run }: Records) => `${api}/runs/${run.id}/comments`),
  line(
    `GET ${api}/courses/:id/series`,
    serviceStaff,
    ({ course }: Records) => `${api}/courses/${course.id}/series?wave=last-day&code=benefit`,
  ),
  line(
    `GET ${api}/regions/:name`,
    ['national adviser', 'national editor'],
    () => `${api}/regions/Helse%20Vest`,
  ),
  ...['', '/:file', '/mote.pdf', '/ledelse.pdf'].flatMap((file) => {
    const route = `GET /kurs/:course/resultater${file}`
    const path = file.replace(':file', 'tall.xlsx')
    const ofService = line(
      route,
      serviceStaff,
      ({ course }: Records) => `/kurs/${course.slug}/resultater${path}`,
    )
    if (file.endsWith('.pdf')) return ofService
    return [
      ofService,
      line(
        route,
        [...serviceStaff, ...groupMembers],
        ({ plannedSlug }: Records) => `/kurs/${plannedSlug}/resultater${path}`,
      ),
    ]
  }),
  line(
    'GET /kurs/:course/:run/resultater',
    serviceStaff,
    ({ course, run }: Records) => `${ofRun(course, run)}`,
  ),
  line(
    'GET /kurs/:course/:run/resultater/:file',
    serviceStaff,
    ({ course, run }: Records) => `${ofRun(course, run)}/fhir.json`,
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
    'GET /tjenester/:service/resultater/:file',
    serviceStaff,
    ({ serviceSlug }: Records) => `/tjenester/${serviceSlug}/resultater/tall.csv`,
  ),
  ...['', '/:file'].map((file) =>
    line(
      `GET /evaluering/tall/region/:region${file}`,
      ['regional coordinator', 'national adviser', 'national editor'],
      () => `/evaluering/tall/region/helse-nord${file.replace(':file', 'kodebok.csv')}`,
    ),
  ),
  line('GET /evaluering/deling', ['manager of the service']),
  line('POST /evaluering/deling', ['manager of the service']),
]
