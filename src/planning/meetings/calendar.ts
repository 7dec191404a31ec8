import { calendarFile, osloClock, type Property, text, utc } from '../../platform/icalendar.ts'
import { type Locale, pathIn } from '../../platform/locale.ts'
import { paths } from '../paths.ts'
import type { Called } from './queries.ts'
import { texts } from './texts.ts'

const lastsMs = 90 * 60_000

/**
 * A planning meeting for the calendar. Calendars are shown to others, so it says when and where, and not what the course is
 * about. A meeting that is moved or cancelled keeps its UID, and the calendar moves it or strikes it out. In a mail it says
 * by its method which of the two.
 */
export function meetingCalendar(
  meeting: Called,
  { locale, baseUrl, method }: { locale: Locale; baseUrl: string; method?: 'PUBLISH' | 'CANCEL' },
): string {
  const { host, hostname } = new URL(baseUrl)
  const address = baseUrl + pathIn(locale, paths.meeting(meeting.planId, meeting.id))
  const event: Property[] = [
    ['UID', `plan-meeting-${meeting.id}@${host}`],
    ['SEQUENCE', String(meeting.version - 1)],
    ['DTSTAMP', utc(meeting.cancelledAt ?? meeting.calledAt)],
    ['ORGANIZER;CN=Mestring', `mailto:no-reply@${hostname}`],
    osloClock('DTSTART', meeting.startsAt),
    osloClock('DTEND', new Date(meeting.startsAt.getTime() + lastsMs)),
    ['SUMMARY', text(texts[locale].called[meeting.kind])],
    ...(meeting.place ? ([['LOCATION', text(meeting.place)]] as Property[]) : []),
    ['URL', address],
    ['STATUS', meeting.cancelledAt ? 'CANCELLED' : 'CONFIRMED'],
  ]
  return calendarFile(
    [
      ['PRODID', `-//Mestring//Plan//${locale.toUpperCase()}`],
      ['CALSCALE', 'GREGORIAN'],
      ...(method ? ([['METHOD', method]] as Property[]) : []),
    ],
    [event],
  )
}
