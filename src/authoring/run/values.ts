import type { KeptCourse, KeptRun } from '../../courses/index.ts'
import type { Service } from '../../organisations/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Fields } from '../kit/merge.ts'
import { dayInField, fieldsOf } from '../kit/schema.ts'
import { fieldsOfRows, plannedOf, rowsIn, rowsOf } from './sessions.ts'

type Run = KeptRun['run']

/** The form of a run, filled in with what it says now. */
export const valuesOf = (run: Run): Fields => ({
  ...whereOf(run),
  signupClosesOn: dayInField(dayOf(run.signupClosesAt)),
  ...fieldsOfRows(rowsOf(run.sessions.map(plannedOf))),
})

/** A new run as the last one, or as the course and its service say when there is none. Dates are another's to decide. */
export const valuesOfNew = (course: KeptCourse, service: Service, last: Run | undefined): Fields =>
  last
    ? { ...whereOf(last), signupClosesOn: '' }
    : {
        municipality: service.municipalityName,
        place: '',
        address:
          course.mode === 'digital' ? '' : `${service.address}, ${service.postalCode} ${service.postalPlace}`,
        ...fieldsOf('directions', null),
        language: course.languages[0] ?? 'nb',
        capacity: String(course.groupSizeMax ?? 12),
        signupClosesOn: '',
      }

/** The fields that are compared when two write at once: all sessions are one. */
export const comparable = (fields: Fields): Fields => ({
  ...fields,
  sessions: rowsIn(fields).map(({ day, from, to }) => `${day}|${from}|${to}`),
})

/** The same the other way: sessions that were compared as one, as rows again. */
export function expanded({ sessions, ...fields }: Fields): Fields {
  if (!Array.isArray(sessions)) return fields
  const others = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !/^(day|from|to)-\d+$/.test(name)),
  )
  const rows = sessions.map((session) => {
    const [day = '', from = '', to = ''] = session.split('|')
    return { day, from, to }
  })
  return { ...others, ...fieldsOfRows(rows) }
}

const whereOf = (run: Run): Fields => ({
  municipality: run.municipalityName,
  place: run.place,
  address: run.address,
  ...fieldsOf('directions', run.directions),
  language: run.language,
  capacity: String(run.capacity),
})
