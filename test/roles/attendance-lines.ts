import { type Line, line, serviceStaff } from './line.ts'
import type { Records } from './world.ts'

const sessions = ({ course, run }: Records) => `/kurs/${course.slug}/${run.slug}/oppmote`
const prints = ({ course, run }: Records) => `/kurs/${course.slug}/${run.slug}/utskrifter`
const log = ({ course, run }: Records) => `/kurs/${course.slug}/${run.slug}/dagbok`
const day = (records: Records) => `${sessions(records)}/1`

/** Holding a run: everybody who works in its service. */
export const attendanceLines: Line[] = [
  line('GET /kurs/:course/:run/oppmote', serviceStaff, sessions),
  line('GET /kurs/:course/:run/oppmote/:day', serviceStaff, day),
  line('POST /kurs/:course/:run/oppmote/:day', serviceStaff, day),
  line(
    'GET /kurs/:course/:run/utskrifter/kursbekreftelse/:registration/:member.pdf',
    serviceStaff,
    (records) => `${prints(records)}/kursbekreftelse/${records.registration}/0.pdf`,
  ),
  line('GET /kurs/:course/:run/dagbok', serviceStaff, log),
  line('GET /kurs/:course/:run/dagbok/:day', serviceStaff, (records) => `${log(records)}/1`),
  line('POST /kurs/:course/:run/dagbok/:day', serviceStaff, (records) => `${log(records)}/1`),
  line('GET /kurs/:course/:run/dagbok/:day/muntlig', serviceStaff, (records) => `${log(records)}/1/muntlig`),
  line('POST /kurs/:course/:run/dagbok/:day/muntlig', serviceStaff, (records) => `${log(records)}/1/muntlig`),
  line(
    'POST /kurs/:course/:run/dagbok/muntlig/:note/sletting',
    serviceStaff,
    (records) => `${log(records)}/muntlig/1/sletting`,
  ),
  line('GET /kurs/:course/:run/utskrifter', serviceStaff, prints),
  ...['navneliste', 'navneskilt', 'underskriftsliste', 'kursbekreftelser'].map((what) =>
    line(
      `GET /kurs/:course/:run/utskrifter/${what}.pdf`,
      serviceStaff,
      (records) => `${prints(records)}/${what}.pdf`,
    ),
  ),
]
