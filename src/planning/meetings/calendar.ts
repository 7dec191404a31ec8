import { calendarFile, osloClock, type Property, text, utc } from '../../platform/icalendar.ts'
import { type Locale, pathIn } from '../../platform/locale.ts'
import { paths } from '../paths.ts'
import type { Called } from './queries.ts'
import { texts } from './texts.ts'

const lastsMs = 90 * 60_000

/**
 * A planning meeting for the calendar. Calendars are shown to others, so it says when and where, and not what the course is
 * about. A meeting that is moved keeps its UID, and the calendar moves it.
 */
export function meetingCalendar(
  meeting: Called,
  { locale, baseUrl }: { locale: Locale; baseUrl: string },
): string {
  const address = baseUrl + pathIn(locale, paths.meeting(meeting.planId, meeting.id))
  const event: Property[] = [
    ['UID', `plan-meeting-${meeting.id}@${new URL(baseUrl).host}`],
    ['SEQUENCE', String(meeting.version - 1)],
    ['DTSTAMP', utc(meeting.calledAt)],
    osloClock('DTSTART', meeting.startsAt),
    osloClock('DTEND', new Date(meeting.startsAt.getTime() + lastsMs)),
    ['SUMMARY', text(texts[locale].meeting)],
    ...(meeting.place ? ([['LOCATION', text(meeting.place)]] as Property[]) : []),
    ['URL', address],
    ['STATUS', 'CONFIRMED'],
  ]
  return calendarFile(
    [
      ['PRODID', `-//Mestring//Plan//${locale.toUpperCase()}`],
      ['CALSCALE', 'GREGORIAN'],
    ],
    [event],
  )
}
