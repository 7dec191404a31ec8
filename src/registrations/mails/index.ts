import { paths as coursePaths } from '../../courses/index.ts'
import { dateAndTime, weekdayAndDay } from '../../platform/dates.ts'
import { pathIn } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { MailKind } from '../../platform/mail/index.ts'
import { listTargets } from '../by-service/own-runs.ts'
import { runCalendar } from '../calendar.ts'
import type { MailFacts } from '../opened.ts'
import type { RunFacts } from '../run-facts.ts'
import type { Standing } from '../standing.ts'
import { whenInWords } from '../when.ts'
import { texts as offerTexts } from './offer-texts.ts'
import { texts as receiptTexts } from './receipt-texts.ts'
import { texts as runTexts } from './run-texts.ts'
import { texts as serviceTexts } from './service-texts.ts'
import { mailAbout, type Words } from './write.ts'

type Mails = Record<MailKey, MailKind<MailFacts>>
export type MailKey =
  | 'receipt'
  | 'offer'
  | 'expired'
  | 'silent'
  | 'leftOut'
  | 'withdrawn'
  | 'reminder'
  | 'link'
  | 'changed'
  | 'cancelled'
  | 'addressChanged'

/** Every mail to somebody who signed up, written when it is sent. */
export const mails: Mails = {
  receipt: mailAbout('receipt', (standing, context) => {
    if (standing.status === 'confirmed') return confirmed(standing, context)
    return standing.status === 'waiting' || standing.status === 'offered'
      ? waiting(standing, context)
      : undefined
  }),

  offer: mailAbout('offer', ({ number, offer, run }, { locale }) => {
    const t = offerTexts[locale].offer
    return (
      offer && {
        subject: t.subject(number),
        heading: t.heading(offer.seats),
        paragraphs: [
          t.until(dateAndTime(offer.expiresAt, locale)),
          ...(offer.run.id === run.id ? [] : [t.otherRun]),
          t.choices,
        ],
        action: t.action,
        run: offer.run,
      }
    )
  }),

  expired: mailAbout('expired', ({ number, queues }, { locale }) => {
    const t = offerTexts[locale].expired
    const place = queues.at(-1)?.place
    return place === undefined
      ? undefined
      : { subject: t.subject(number), heading: t.heading, paragraphs: [t.why, t.still(place)] }
  }),

  silent: mailAbout('silent', ({ number }, { locale }) => {
    const t = offerTexts[locale].silent
    return { subject: t.subject(number), heading: t.heading, paragraphs: [t.why, t.again] }
  }),

  leftOut: mailAbout('left-out', ({ number }, { locale }) => {
    const t = offerTexts[locale].leftOut
    return { subject: t.subject(number), heading: t.heading, paragraphs: [t.why, t.again] }
  }),

  withdrawn: mailAbout('withdrawn', ({ number }, { locale }) => {
    const t = receiptTexts[locale].withdrawn
    return { subject: t.subject(number), heading: t.heading, paragraphs: [t.why, t.again] }
  }),

  addressChanged: mailAbout('address-changed', ({ number }, { locale }) => {
    const t = serviceTexts[locale].addressChanged
    return { subject: t.subject(number), heading: t.heading, paragraphs: [t.text, t.wrong] }
  }),

  reminder: mailAbout('reminder', ({ number, status, run }, { locale, now }) => {
    const t = runTexts[locale].reminder
    if (status !== 'confirmed' || run.startsAt <= now) return undefined
    const tomorrow = run.startsAt.getTime() - now.getTime() < 36 * 60 * 60 * 1000
    const directions = run.directions ? [inLanguage(run.directions, locale).text] : []
    return {
      subject: t.subject(number, tomorrow),
      heading: t.heading(weekdayAndDay(run.startsAt, locale)),
      paragraphs: [...directions, t.cannot],
    }
  }),

  link: mailAbout('link', ({ number }, { locale }) => {
    const t = receiptTexts[locale].link
    return { subject: t.subject(number), heading: t.heading, paragraphs: [t.why] }
  }),

  changed: mailAbout('changed', (standing, { locale, baseUrl }) => {
    const t = runTexts[locale].changed
    if (standing.status !== 'confirmed' && standing.status !== 'waiting' && standing.status !== 'offered')
      return undefined
    return {
      subject: t.subject(standing.number),
      heading: t.heading,
      paragraphs: [t.why],
      attachments: calendarFile(standing, { locale, baseUrl }),
    }
  }),

  cancelled: mailAbout('cancelled', async (standing, { db, locale, baseUrl, now }) => {
    const t = runTexts[locale].cancelled
    const because = standing.run.cancelledBecause
    const runs = (await listTargets(db, standing.run, now)).filter(({ startsAt }) => startsAt > now)
    const others = runs.slice(0, 5).map((run) => dateWithLink(run, { locale, baseUrl }))
    return {
      subject: t.subject(standing.number),
      heading: t.heading,
      paragraphs: [
        t.why,
        ...(because ? [t.because(inLanguage(because, locale).text)] : []),
        ...(others.length > 0 ? [serviceTexts[locale].otherDates, ...others] : [t.again]),
      ],
      attachments: calendarFile(standing, { locale, baseUrl }),
    }
  }),
}

/** "14. januar 2027, kl. 17–20, Bodø: https://…" */
const dateWithLink = (run: RunFacts, { locale, baseUrl }: Where): string =>
  `${whenInWords(run, locale)}, ${run.municipalityName}: ${baseUrl}${pathIn(locale, coursePaths.run(run.courseSlug, run.slug))}`

type Where = Parameters<typeof runCalendar>[1]

function confirmed(standing: Standing, { locale, baseUrl }: Where): Words {
  const t = receiptTexts[locale].confirmed
  const { number, seats, run } = standing
  return {
    subject: t.subject(number),
    heading: t.heading(seats),
    paragraphs: [
      t.welcome(weekdayAndDay(run.startsAt, locale)),
      run.noShowFee > 0 ? t.cannotFee(run.cancelHoursBefore) : t.cannot,
      t.calendar,
    ],
    attachments: calendarFile(standing, { locale, baseUrl }),
  }
}

function waiting({ number, queues, run }: Standing, { locale }: Where): Words {
  const t = receiptTexts[locale].waiting
  const [queue] = queues
  return {
    subject: t.subject(number),
    heading: t.heading,
    paragraphs: [
      ...(queue ? [t.place(queue.place, queue.waiting)] : []),
      ...(run.waitWeeksMedian ? [t.weeks(run.waitWeeksMedian)] : []),
      t.next,
    ],
  }
}

export const calendarFile = (
  standing: Standing,
  where: Where,
  filename = receiptTexts[where.locale].confirmed.calendarFile,
) => [
  {
    filename,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: runCalendar(standing, where),
  },
]
