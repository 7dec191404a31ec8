import { type Line, line, serviceStaff } from './line.ts'
import type { Records } from './world.ts'

const sessions = ({ course, run }: Records) => `/kurs/${course.slug}/${run.slug}/oppmote`
const day = (records: Records) => `${sessions(records)}/1`

/** Holding a run: everybody who works in its service. */
export const attendanceLines: Line[] = [
  line('GET /kurs/:course/:run/oppmote', serviceStaff, sessions),
  line('GET /kurs/:course/:run/oppmote/:day', serviceStaff, day),
  line('POST /kurs/:course/:run/oppmote/:day', serviceStaff, day),
]
