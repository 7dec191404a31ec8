import type { KeptRun, RunFacts } from '../../courses/index.ts'
import { addDays, dayOf } from '../../platform/dates.ts'
import { osloMoment } from '../../platform/oslo-time.ts'
import { movedOn, type Skipped } from './calendar.ts'
import { plannedOf, type Session } from './sessions.ts'

type Run = KeptRun['run']

/** A run as it would be half a year on. */
export type Copy = {
  run: Run
  sessions: [Session, ...Session[]]
  skipped: Skipped[]
  isThere: boolean
  isOfLastTerm: boolean
}

/** The runs that have begun in the last year or so, as they would be half a year on, in order; those of the last term are the likeliest. */
export function copiesOf(runs: Run[], now: Date): Copy[] {
  const since = now.getTime() - 400 * 86_400_000
  const recent = runs.filter(
    ({ startsAt, cancelledAt }) => !cancelledAt && startsAt.getTime() > since && startsAt <= now,
  )
  const lastTerm = recent.map(termOf).sort().at(-1)
  const taken = new Set(runs.map(({ startsAt }) => dayOf(startsAt)))
  return recent
    .flatMap((run) => {
      const { sessions, skipped } = movedOn(run.sessions.map(plannedOf), dayOf(now))
      const [first, ...rest] = sessions.flatMap(({ day, from, to }) => {
        const [startsAt, endsAt] = [osloMoment(day, from), osloMoment(day, to)]
        return startsAt && endsAt ? [{ startsAt, endsAt }] : []
      })
      if (!first) return []
      const isThere = taken.has(dayOf(first.startsAt))
      return [
        {
          run,
          sessions: [first, ...rest] as Copy['sessions'],
          skipped,
          isThere,
          isOfLastTerm: termOf(run) === lastTerm,
        },
      ]
    })
    .sort((a, b) => a.sessions[0].startsAt.getTime() - b.sessions[0].startsAt.getTime())
}

/** The copy as a run of its own; its deadline stands as long before the first session as the course says. */
export function runOfCopy({ run, sessions }: Copy, daysBefore: number): RunFacts {
  const closes =
    osloMoment(addDays(dayOf(sessions[0].startsAt), -daysBefore), '23:59') ?? sessions[0].startsAt
  const { municipalityNumber, place, address, latitude, longitude, directions, language, capacity } = run
  return {
    ...{ municipalityNumber, place, address, latitude, longitude, directions, language, capacity },
    signupClosesAt: new Date(Math.min(closes.getTime(), sessions[0].startsAt.getTime())),
    sessions,
  }
}

/** 2026-1 is spring, 2026-2 autumn. */
const termOf = ({ startsAt }: Run): string => {
  const day = dayOf(startsAt)
  return `${day.slice(0, 4)}-${day.slice(5) < '07-15' ? 1 : 2}`
}
