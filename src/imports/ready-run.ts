import type { KnownRun, NewRun, Session } from '../courses/index.ts'
import { dayOf } from '../platform/dates.ts'
import { osloMoment } from '../platform/oslo-time.ts'
import { runFacts } from './facts.ts'
import type { FileRun } from './gather.ts'
import type { Met } from './resolve.ts'
import { faultAt, type Row } from './row.ts'

/** A run that can be written as it stands. */
export type ReadyRun = { row: Row } & (
  | { id: number; facts: Partial<NewRun> }
  | { id: undefined; facts: Omit<NewRun, 'courseId'> }
)

export function readyRun(run: FileRun, met: Met): ReadyRun | undefined {
  const { course, known, knownRuns, now } = met
  const before = knownRuns.find(({ externalId }) => externalId === run.runId)
  const facts = { ...runFacts(run.values, now), ...placeOf(run, met), ...deadlineOf(run, met) }
  checkSense(run, before?.taken ?? 0, met)
  if (before) {
    return { row: run.row, id: before.id, facts: { ...facts, ...publishedOf(before, met) } }
  }
  const { sessions, capacity } = facts
  if (!checkComplete(run, met) || !sessions || capacity === undefined) return undefined
  const { service } = met
  return {
    row: run.row,
    id: undefined,
    facts: {
      place: service.name, // a run on screen is led from there
      address: service.address,
      municipalityNumber: service.municipalityNumber,
      latitude: service.latitude,
      longitude: service.longitude,
      language: course.values.languages?.[0] ?? known?.languages[0] ?? 'nb',
      signupClosesAt: sessions[0].startsAt,
      publishedAt: course.values.published === false ? null : now,
      ...facts,
      externalId: run.runId,
      sessions,
      capacity,
    },
  }
}

/** Out or a draft, as the file says of the course; a run that somebody takes part in stays out all the same. */
function publishedOf({ staysOut }: KnownRun, { course, now }: Met): Partial<NewRun> {
  const { published } = course.values
  if (published === undefined || (!published && staysOut)) return {}
  return { publishedAt: published ? now : null }
}

/** The municipality, and a point on the map: the one given, else the service's own place, else the middle of the municipality. */
function placeOf({ row, values }: FileRun, { service, lookups, fault }: Met): Partial<NewRun> {
  if (!values.municipality) return {}
  const municipality = lookups.municipality(values.municipality)
  if (typeof municipality === 'string') {
    fault(faultAt(row, 'municipality', municipality))
    return {}
  }
  const { number, latitude, longitude } =
    municipality.number === service.municipalityNumber
      ? { ...municipality, ...pointOf(service) }
      : municipality
  return {
    municipalityNumber: number,
    latitude: values.latitude ?? latitude,
    longitude: values.longitude ?? longitude,
  }
}

const pointOf = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  latitude,
  longitude,
})

/** Sign-up closes when the file says so, else the course's number of days before the first session, at the end of the day. */
function deadlineOf({ values }: FileRun, { course, known }: Met): Partial<NewRun> {
  if (values.signup_closes) return { signupClosesAt: values.signup_closes }
  if (!values.sessions) return {}
  const days = course.values.signup_days_before ?? known?.signupDaysBefore ?? 3
  return { signupClosesAt: daysBefore(values.sessions[0], days) }
}

function daysBefore({ startsAt }: Session, days: number): Date {
  if (days === 0) return startsAt
  const day = dayOf(new Date(startsAt.getTime() - days * 24 * 3_600_000))
  return osloMoment(day, '23:59') ?? startsAt
}

function checkSense({ row, values }: FileRun, taken: number, { fault }: Met): void {
  if (values.seats !== undefined && values.seats < taken) {
    fault(
      faultAt(
        row,
        'seats',
        `must not be lower than the ${taken} seats that people have; it is ${values.seats}`,
      ),
    )
  }
  const end = values.sessions?.at(-1)?.endsAt
  if (end && values.signup_closes && values.signup_closes > end) {
    fault(faultAt(row, 'signup_closes', 'must not be after the last session'))
  }
}

/** Whether a new run says all that it must; what it doesn't is written down. */
function checkComplete({ row, values }: FileRun, { course, known, fault }: Met): boolean {
  const onScreen = (course.values.mode ?? known?.mode) === 'digital'
  const needed = onScreen
    ? (['sessions', 'seats'] as const)
    : (['sessions', 'seats', 'place', 'address'] as const)
  const missing = needed.filter((column) => values[column] === undefined)
  for (const column of missing)
    if (!row.values[column]?.trim()) fault(faultAt(row, column, 'must not be empty: the run is new'))
  return missing.length === 0
}
