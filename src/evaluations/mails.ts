import { dayOf } from '../platform/dates.ts'
import { pathIn } from '../platform/locale.ts'
import { inLanguage } from '../platform/localised.ts'
import { defineMail, type MailContext, type MailKind, mailLayout } from '../platform/mail/index.ts'
import { minutesToAnswer } from '../questionnaires/index.ts'
import { findForm } from './forms.ts'
import { maySend } from './licences/unlicensed.ts'
import { texts } from './mail-texts.ts'
import { paths } from './paths.ts'
import { findRunWave } from './queries.ts'
import { dayInWords } from './when.ts'

type Facts = {
  wave: number
  /** 0 is the invitation, 1 and 2 are reminders. */
  sending: number
  refusal: string
  /** One for each of the party, with what tells them apart. */
  links: { role: string; link: string }[]
}

/** Asks somebody to answer. A wave that has closed since drops it, and so does a licence that has ended. The subject says nothing of what the course is about. */
export const invitationMail = defineMail<Facts>('evaluations.invitation', async (facts, context) => {
  const { db, locale } = context
  const wave = await findRunWave(db, facts.wave)
  if (!wave || wave.closedAt || !(await maySend(db, wave, dayOf(context.now)))) return undefined
  const t = texts[locale]
  const minutes = minutesToAnswer(await findForm(db, wave.versionId))
  const said =
    facts.sending === 0 ? t.invitation[wave.name] : t.reminder(facts.sending === 2, facts.links.length > 1)
  const [action, ...others] = actionsOf(facts, context)
  const refusal = context.baseUrl + pathIn(locale, paths.refuse(facts.refusal))
  return {
    subject: said.subject,
    unsubscribe: refusal,
    ...mailLayout({
      locale,
      heading: said.heading,
      paragraphs: [said.why, t.minutes(minutes), t.promise],
      facts: [
        { label: t.course, value: inLanguage(wave.courseTitle, locale).text },
        { label: t.by, value: wave.serviceName },
        { label: t.until, value: dayInWords(wave.closesOn, locale) },
      ],
      ...(action && { action }),
      others,
      closing: [t.refuse(refusal)],
    }),
  }
})

function actionsOf({ wave, links }: Facts, { locale, baseUrl }: MailContext) {
  const t = texts[locale]
  return links.map(({ role, link }, at) => ({
    label: links.length === 1 ? t.answer : t.answerAs(t.role[role as keyof typeof t.role] ?? '', at + 1),
    url: baseUrl + pathIn(locale, paths.sheet(wave, link)),
  }))
}

/** The kinds of mail this room queues, for the sender. */
export const evaluationMails = [invitationMail] as unknown as MailKind[]
