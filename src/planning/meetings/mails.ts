import { clockTime, weekdayAndDate, weekdayAndDay } from '../../platform/dates.ts'
import { type Locale, pathIn } from '../../platform/locale.ts'
import { defineMail, type MailContext, type MailKind, mailLayout } from '../../platform/mail/index.ts'
import { paths } from '../paths.ts'
import { meetingCalendar } from './calendar.ts'
import { mailTexts } from './mail-texts.ts'
import { type Called, findCalledFor } from './queries.ts'
import { texts } from './texts.ts'

/** A call to a meeting, or that it has been moved, with the calendar file. What the course is about is not in the subject. */
export const meetingMail = defineMail<{ meeting: number; account: number; moved: boolean }>(
  'planning.meeting',
  async ({ meeting: id, account, moved }, context) => {
    const { locale, now } = context
    const meeting = await findCalledFor(context.db, { id, account, at: now })
    if (!meeting || meeting.cancelledAt || meeting.startsAt <= now) return undefined
    const t = mailTexts[locale]
    const day = weekdayAndDay(meeting.startsAt, locale)
    return {
      subject: moved ? t.movedSubject(day) : t.subject(day),
      ...mailLayout({
        locale,
        heading: moved ? t.movedHeading : t.heading[meeting.kind],
        paragraphs: [t.about(meeting.title), ...whenAndWhere(meeting, locale), ...agendaIn(meeting, locale)],
        action: seeMeeting(meeting, context),
        closing: [t.calendar],
      }),
      attachments: [calendarOf(meeting, context, 'PUBLISH')],
    }
  },
)

/** That a meeting is cancelled, and why, with the calendar file that takes it out. */
export const cancelledMail = defineMail<{ meeting: number; account: number }>(
  'planning.meeting-cancelled',
  async ({ meeting: id, account }, context) => {
    const { locale, now } = context
    const meeting = await findCalledFor(context.db, { id, account, at: now })
    if (!meeting || meeting.startsAt <= now) return undefined
    const t = mailTexts[locale]
    return {
      subject: t.cancelledSubject(weekdayAndDay(meeting.startsAt, locale)),
      ...mailLayout({
        locale,
        heading: t.cancelledHeading,
        paragraphs: [
          t.about(meeting.title),
          ...whenAndWhere(meeting, locale),
          t.because(meeting.cancelledBecause ?? ''),
        ],
        action: seeMeeting(meeting, context),
        closing: [t.cancelledCalendar],
      }),
      attachments: [calendarOf(meeting, context, 'CANCEL')],
    }
  },
)

const whenAndWhere = ({ startsAt, place }: Called, locale: Locale): string[] => [
  `${weekdayAndDate(startsAt, locale)} ${clockTime(startsAt, locale)}`,
  ...(place ? [place] : []),
]

/** What participants said stays in the plan: it isn't mailed. */
const agendaIn = ({ kind, agenda }: Called, locale: Locale): string[] =>
  kind === 'evaluation'
    ? [mailTexts[locale].agendaThere]
    : agenda.split('\n').filter((line) => line.trim() !== '')

const seeMeeting = ({ planId, id }: Called, { locale, baseUrl }: MailContext) => ({
  label: mailTexts[locale].action,
  url: baseUrl + pathIn(locale, paths.meeting(planId, id)),
})

const calendarOf = (meeting: Called, { locale, baseUrl }: MailContext, method: 'PUBLISH' | 'CANCEL') => ({
  filename: texts[locale].calendarFile,
  contentType: `text/calendar; charset=utf-8; method=${method}`,
  content: meetingCalendar(meeting, { locale, baseUrl, method }),
})

/** The kinds of mail that planning queues, for the sender. */
export const planningMails = [meetingMail, cancelledMail] as unknown as MailKind[]
