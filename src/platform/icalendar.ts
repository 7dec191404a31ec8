import { zone } from './dates.ts'

/** A property and its value, ready for the file: `['SUMMARY', text('Kurs, kveld')]`. */
export type Property = [name: string, value: string]

/** A VCALENDAR (RFC 5545) with its properties first and the time zone before the events, as the grammar asks. */
export function calendarFile(properties: Property[], events: Property[][]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...properties.map(line),
    ...osloTime,
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event.map(line), 'END:VEVENT']),
    'END:VCALENDAR',
  ]
  return lines.map((unfolded) => `${fold(unfolded)}\r\n`).join('')
}

/** A moment by the Norwegian clock, so that a calendar shows the same hour before and after the clock changes. */
export const osloClock = (name: string, moment: Date): Property => [
  `${name};TZID=${zone}`,
  local.format(moment).replace(' ', 'T').replace(/[-:]/g, ''),
]

/** A moment in UTC: when something was written, never when it takes place. */
export const utc = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** Words a person wrote, made safe for a property's value. */
export const text = (words: string): string =>
  words
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')

const local = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: zone })
const line = ([name, value]: Property): string => `${name}:${value}`

/** A line holds 75 octets at most; the rest goes on, after a space, and no letter is cut in two. */
function fold(unfolded: string): string {
  if (Buffer.byteLength(unfolded) <= 75) return unfolded
  const lines = ['']
  let octets = 0
  for (const letter of unfolded) {
    octets += Buffer.byteLength(letter)
    if (octets > 75) {
      lines.push(' ')
      octets = 1 + Buffer.byteLength(letter)
    }
    lines[lines.length - 1] += letter
  }
  return lines.join('\r\n')
}

// The rule since 1996: summer time from the last Sunday of March to the last of October.
const osloTime = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]
