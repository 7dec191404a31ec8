import { coordinators, type Line, line, serviceStaff } from './line.ts'
import type { Records } from './world.ts'

const base = '/kurs/:course/:run/deltakere'
const list = ({ course, run }: Records) => `/kurs/${course.slug}/${run.slug}/deltakere`
const ofRun = (then: string) => (records: Records) => `${list(records)}/${then}`
const ofOne = (then: string) => (records: Records) => `${list(records)}/${records.registration}${then}`

const formsOfRun = ['ny', 'antall', 'melding', 'kapasitet'].flatMap((form) => [
  line(`GET ${base}/${form}`, serviceStaff, ofRun(form)),
  line(`POST ${base}/${form}`, serviceStaff, ofRun(form)),
])
const formsOfOne = ['/endre', '/svar', '/flytt', '/forst', '/avmelding', '/melding'].flatMap((form) => [
  line(`GET ${base}/:registration${form}`, serviceStaff, ofOne(form)),
  line(`POST ${base}/:registration${form}`, serviceStaff, ofOne(form)),
])

/** Who takes part: for everybody who works in the service, and nobody else. Who answers for the run cancels it. */
export const participantsLines: Line[] = [
  line('GET /deltakere', serviceStaff),
  line('GET /deltakere/:run', serviceStaff, ({ run }) => `/deltakere/${run.id}`),
  line(`GET ${base}`, serviceStaff, list),
  line(`GET ${base}/navneliste.csv`, serviceStaff, ofRun('navneliste.csv')),
  line(`GET ${base}/meldinger`, serviceStaff, ofRun('meldinger')),
  line(`GET ${base}/:registration`, serviceStaff, ofOne('')),
  ...formsOfRun,
  line(`GET ${base}/avlys`, coordinators, ofRun('avlys')),
  line(`POST ${base}/avlys`, coordinators, ofRun('avlys')),
  ...formsOfOne,
]
