import { clockTime, weekdayAndDate, weekdayAndDay } from '../../platform/dates.ts'
import { pathIn } from '../../platform/locale.ts'
import { defineMail, type MailKind, mailLayout } from '../../platform/mail/index.ts'
import { paths } from '../paths.ts'
import { meetingCalendar } from './calendar.ts'
import { findCalled } from './queries.ts'
import { texts } from './texts.ts'

/** A call to a planning meeting, or that it has been moved, with the calendar file. What the course is about is not in the subject. */
export const meetingMail = defineMail<{ meeting: number; moved: boolean }>(
  'planning.meeting',
  async ({ meeting: id, moved }, { db, locale, now, baseUrl }) => {
    const meeting = await findCalled(db, id)
    if (!meeting || meeting.startsAt <= now) return undefined
    const t = texts[locale]
    const day = weekdayAndDay(meeting.startsAt, locale)
    return {
      subject: moved ? t.mail.movedSubject(day) : t.mail.subject(day),
      ...mailLayout({
        locale,
        heading: moved ? t.mail.movedHeading : t.mail.heading,
        paragraphs: [
          t.mail.about(meeting.title),
          `${weekdayAndDate(meeting.startsAt, locale)} ${clockTime(meeting.startsAt, locale)}`,
          ...(meeting.place ? [meeting.place] : []),
          ...meeting.agenda.split('\n').filter((line) => line.trim() !== ''),
        ],
        action: { label: t.mail.action, url: baseUrl + pathIn(locale, paths.meeting(meeting.planId, id)) },
        closing: [t.mail.calendar],
      }),
      attachments: [
        {
          filename: t.calendarFile,
          contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
          content: meetingCalendar(meeting, { locale, baseUrl }),
        },
      ],
    }
  },
)

/** The kinds of mail that planning queues, for the sender. */
export const planningMails = [meetingMail] as unknown as MailKind[]
