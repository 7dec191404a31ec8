import { type Line, line, serviceStaff } from './line.ts'
import type { Records } from './world.ts'

const national = ['national adviser', 'national editor'] as const
const help = ({ course, run }: Records) => `/kurs/${course.slug}/${run.slug}/aktivitet`

/** What is registered elsewhere: everybody who works in the service. */
export const activityLines: Line[] = [
  line('GET /kurs/:course/:run/aktivitet', serviceStaff, help),
  line('GET /kurs/:course/:run/aktivitet/liste.csv', serviceStaff, (records) => `${help(records)}/liste.csv`),
  line('GET /aktivitet/regler', national),
  line('POST /aktivitet/regler', national),
]
