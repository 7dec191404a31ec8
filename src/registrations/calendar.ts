import { calendarFile, osloClock, type Property, text, utc } from '../platform/icalendar.ts'
import type { Locale } from '../platform/locale.ts'
import { defineTexts } from '../platform/texts.ts'
import type { RunFacts } from './run-facts.ts'
import type { Standing } from './standing.ts'

const texts = defineTexts({
  nb: { course: (number: string) => `Kurs (${number})`, cancelled: 'Avlyst' },
  nn: { course: (number: string) => `Kurs (${number})`, cancelled: 'Avlyst' },
  en: { course: (number: string) => `Course (${number})`, cancelled: 'Cancelled' },
})

/**
 * The run for the calendar of somebody who takes part. A calendar is shown to others, at work for one, so it says when and
 * where but not what the course is about. Its events have the UID of the public ones, and follow changes as they do.
 */
export function runCalendar(
  { run, number }: Pick<Standing, 'run' | 'number'>,
  where: { locale: Locale; baseUrl: string },
): string {
  return calendarFile(
    [
      ['PRODID', `-//Mestring//Kurs//${where.locale.toUpperCase()}`],
      ['CALSCALE', 'GREGORIAN'],
    ],
    run.sessions.map((session) => event(run, session, { ...where, number })),
  )
}

function event(
  run: RunFacts,
  session: RunFacts['sessions'][number],
  { locale, baseUrl, number }: { locale: Locale; baseUrl: string; number: string },
): Property[] {
  const t = texts[locale]
  const title = t.course(number)
  return [
    ['UID', `run-${run.id}-${session.day}@${new URL(baseUrl).host}`],
    ['SEQUENCE', String(run.calendarSequence)],
    ['DTSTAMP', utc(run.updatedAt)],
    osloClock('DTSTART', session.startsAt),
    osloClock('DTEND', session.endsAt),
    ['SUMMARY', text(run.cancelledAt ? `${t.cancelled}: ${title}` : title)],
    ...((run.mode === 'digital' ? [] : [['LOCATION', text(`${run.place}, ${run.address}`)]]) as Property[]),
    ['STATUS', run.cancelledAt ? 'CANCELLED' : 'CONFIRMED'],
  ]
}
