import { calendarFile, osloClock, type Property, text, utc } from '../platform/icalendar.ts'
import { type Locale, pathIn } from '../platform/locale.ts'
import { paths } from './paths.ts'
import { texts } from './texts.ts'

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

type Calendar = { baseUrl: string; locale: Locale; name: string }

/**
 * Runs as an iCalendar: a session is an event. Its UID never changes and SEQUENCE rises with every change, so that a
 * calendar that has it already moves it, or strikes it out when the run is cancelled. No METHOD: this says how things
 * stand and asks for nothing, and a published one would have to name an organiser (RFC 5546).
 */
export function calendarOf(runs: CalendarRun[], calendar: Calendar): string {
  const name = text(calendar.name)
  return calendarFile(
    [
      ['PRODID', `-//Mestring//Kurs//${calendar.locale.toUpperCase()}`],
      ['CALSCALE', 'GREGORIAN'],
      ['NAME', name],
      ['X-WR-CALNAME', name],
      ['REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'],
      ['X-PUBLISHED-TTL', 'PT6H'],
    ],
    runs.flatMap((run) => run.sessions.map((session) => event(run, session, calendar))),
  )
}

function event(
  run: CalendarRun,
  session: CalendarRun['sessions'][number],
  { baseUrl, locale }: Calendar,
): Property[] {
  const cancelled = run.cancelledAt !== null
  const place: Property[] = run.digital ? [] : [['LOCATION', text(placeOf(run))]]
  return [
    ['UID', `run-${run.id}-${session.day}@${new URL(baseUrl).host}`],
    ['SEQUENCE', String(run.calendarSequence)],
    ['DTSTAMP', utc(run.updatedAt)],
    ['LAST-MODIFIED', utc(run.updatedAt)],
    osloClock('DTSTART', session.startsAt),
    osloClock('DTEND', session.endsAt),
    // Google hides a cancelled event and Apple strikes it out, but Outlook shows it as any other: so the title says it too.
    ['SUMMARY', text(cancelled ? `${texts[locale].cancelled}: ${run.title}` : run.title)],
    ...place,
    ['URL', baseUrl + pathIn(locale, paths.run(run.courseSlug, run.slug))],
    ['STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'],
  ]
}

/** An address that ends with a postal place often says the municipality already. */
const placeOf = ({ place, address, municipalityName }: CalendarRun): string =>
  [place, address, ...(address.endsWith(municipalityName) ? [] : [municipalityName])].join(', ')
