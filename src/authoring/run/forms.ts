import { z } from 'zod'
import { courseLanguages, type RunFacts } from '../../courses/index.ts'
import { addDays, dayOf } from '../../platform/dates.ts'
import { type FieldError, type ParsedForm, readForm } from '../../platform/form.ts'
import { osloMoment } from '../../platform/oslo-time.ts'
import type { Fields } from '../kit/merge.ts'
import { day, figure, line, localisedIn, oneOf, textFields, type Wrong } from '../kit/schema.ts'
import { readSessions, rowsIn } from './sessions.ts'

/** What may be wrong with a run. */
export type RunWrong = Wrong & {
  municipality: string
  place: string
  address: string
  capacity: string
  order: string
  same: string
  none: string
  signup: string
}

/** A run as it was written; where it is on the map is looked up afterwards. */
export type RunForm = Omit<RunFacts, 'municipalityNumber' | 'latitude' | 'longitude'> & {
  municipality: string
}

/** Reads the form of a run. The deadline is the evening of a day, or so many days before the first session. */
export function readRun(fields: Fields, t: RunWrong, daysBefore: number): ParsedForm<RunForm> {
  const form = readForm(runForm(t), fields)
  const { sessions, errors } = readSessions(rowsIn(fields), t)
  const [first, ...rest] = sessions
  const closes = form.ok && first ? closing(form.value.signupClosesOn, first.startsAt, daysBefore) : undefined
  const last = rest.at(-1) ?? first
  const late: FieldError[] =
    closes && last && closes > last.endsAt ? [{ field: 'signupClosesOn', message: t.signup }] : []
  const wrong = [...form.state.errors, ...errors, ...late]
  if (!form.ok || !first || !closes || wrong.length > 0)
    return { ok: false, state: { values: form.state.values, errors: wrong } }
  const { municipality, place, address, language, capacity } = form.value
  return {
    ok: true,
    state: form.state,
    value: {
      municipality,
      place,
      address,
      directions: localisedIn(form.value, 'directions'),
      language: language || 'nb',
      capacity: capacity ?? 1,
      signupClosesAt: closes,
      sessions: [first, ...rest],
    },
  }
}

const runForm = (t: RunWrong) =>
  z.object({
    municipality: line(t, 100).refine(Boolean, t.municipality),
    place: line(t).refine(Boolean, t.place),
    address: line(t).refine(Boolean, t.address),
    ...textFields(t, 'directions', 1000, false),
    language: oneOf(t, courseLanguages),
    capacity: figure(t, 1, 500).refine((seats) => seats !== null, t.capacity),
    signupClosesOn: day(t),
  })

/** The last minute of the day that is written, or of the day so many before the first session; never after it began. */
function closing(written: string | null, startsAt: Date, daysBefore: number): Date | undefined {
  const on = written ?? addDays(dayOf(startsAt), -daysBefore)
  const closes = osloMoment(on, '23:59')
  return !written && closes && closes > startsAt ? startsAt : closes
}
