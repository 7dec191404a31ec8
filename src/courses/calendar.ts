import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { type Locale, pathIn } from '../platform/locale.ts'
import { zone } from '../platform/dates.ts'
import { paths } from './paths.ts'

/** What a calendar needs to know of a run; a calendar shows its owner's screen to others, so `title` may be made neutral. */
export type CalendarRun = {
  id: number
  slug: string
  courseSlug: string
  title: string
  place: string
  address: string
  municipalityName: string
  digital: boolean
  calendarSequence: number
  cancelledAt: Date | null
  updatedAt: Date
  sessions: { day: number; startsAt: Date; endsAt: Date }[]
}

/**
 * Runs as an iCalendar (RFC 5545): a session is an event. Its UID never changes and SEQUENCE rises with every change,
 * so that a calendar that has it already moves it, or strikes it out when the run is cancelled.
 */
export function calendarOf(runs: CalendarRun[], { baseUrl, locale, name }: { baseUrl: string; locale: Locale; name: string }): string {
  const calendar = ical({ name, timezone: zone, prodId: { company: 'Mestring', product: 'Kurs', language: locale.toUpperCase() } })
  calendar.method(ICalCalendarMethod.PUBLISH)
  const host = new URL(baseUrl).host
  for (const run of runs) {
    for (const session of run.sessions) {
      calendar.createEvent({
        id: `run-${run.id}-${session.day}@${host}`,
        sequence: run.calendarSequence,
        stamp: run.updatedAt,
        start: session.startsAt,
        end: session.endsAt,
        summary: run.title,
        location: run.digital ? null : `${run.place}, ${run.address}, ${run.municipalityName}`,
        url: baseUrl + pathIn(locale, paths.run(run.courseSlug, run.slug)),
        status: run.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      })
    }
  }
  return calendar.toString()
}

