import { paths as coursePaths } from '../courses/index.ts'
import type { Period } from './protection/tables.ts'

const inPeriod = (path: string, period: Period): string => (period === 'all' ? path : `${path}?aar=${period}`)

/** The addresses of results. Only the fixed units and years can be asked for. */
export const paths = {
  course: (course: string, period: Period = 'all') => inPeriod(coursePaths.resultsOfCourse(course), period),
  run: coursePaths.results,
  service: (service: string, period: Period = 'all') =>
    inPeriod(coursePaths.resultsOfService(service), period),
  programme: (programme: string, period: Period = 'all') =>
    inPeriod(`/konsepter/${programme}/resultater`, period),
  /** The programme's own page, which knows this room but not the other way round. */
  ofProgramme: (programme: string) => `/konsepter/${programme}`,
  nation: (period: Period = 'all') => inPeriod('/evaluering/tall', period),
  region: (region: string, period: Period = 'all') => inPeriod(`/evaluering/tall/region/${region}`, period),
  /** Where a service says yes or no to being counted with others. */
  sharing: () => '/evaluering/deling',
  /** One page to print: for the evaluation meeting, or for the management. */
  report: (course: string, what: 'mote' | 'ledelse', period: Period = 'all') =>
    inPeriod(`/kurs/${course}/resultater/${what}.pdf`, period),
  /** What a page tells, as a file beside it; of the year that the page shows. */
  file: (page: string, file: string, period: Period = 'all') => inPeriod(`${page}/${file}`, period),
  /** Where own words are looked through before the group reads them. */
  comments: (course: string, run: string) => `/kurs/${course}/${run}/resultater/kommentarer`,
}

/** The files there are of a page, in a route. */
export const anyFile = ':file(^[a-zA-Z-]+\\.[a-zA-Z]+$)'
