import { coordinators, type Line, line, serviceStaff } from './line.ts'
import type { Records } from './world.ts'

const ofCourse = ({ course }: Records) => `/kurs/${course.slug}/evaluering`
const ofRun = ({ course, run }: Records) => `/kurs/${course.slug}/${run.slug}/evaluering`
const ofWave = (records: Records) => `${ofRun(records)}/${records.wave}`
const paper = (records: Records) => `${ofWave(records)}/papir`

/** Who keeps a course decides how it is evaluated; everybody who works in its service sees how it goes, and enters paper. */
export const evaluationLines: Line[] = [
  line('GET /kurs/:course/evaluering', serviceStaff, ofCourse),
  line('POST /kurs/:course/evaluering', coordinators, ofCourse),
  line('GET /kurs/:course/evaluering/avslutt', coordinators, (records) => `${ofCourse(records)}/avslutt`),
  line('POST /kurs/:course/evaluering/avslutt', coordinators, (records) => `${ofCourse(records)}/avslutt`),
  line('GET /kurs/:course/:run/evaluering', serviceStaff, ofRun),
  line(
    'GET /kurs/:course/:run/evaluering/:wave/plakat.pdf',
    serviceStaff,
    (one) => `${ofWave(one)}/plakat.pdf`,
  ),
  line(
    'GET /kurs/:course/:run/evaluering/:wave/skjema.pdf',
    serviceStaff,
    (one) => `${ofWave(one)}/skjema.pdf`,
  ),
  line('GET /kurs/:course/:run/evaluering/:wave/papir', serviceStaff, paper),
  line('POST /kurs/:course/:run/evaluering/:wave/papir', serviceStaff, paper),
  line('GET /kurs/:course/:run/evaluering/:wave/papir/:sheet', serviceStaff, (one) => `${paper(one)}/7`),
  line('POST /kurs/:course/:run/evaluering/:wave/papir/:sheet', serviceStaff, (one) => `${paper(one)}/7`),
]
