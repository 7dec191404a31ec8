import { type Locale, pathIn } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import {
  defineMail,
  type MailContent,
  type MailContext,
  type MailKind,
  mailLayout,
} from '../../platform/mail/index.ts'
import type { MailFacts } from '../opened.ts'
import { paths } from '../paths.ts'
import type { RunFacts } from '../run-facts.ts'
import { findStanding, type Standing } from '../standing.ts'
import { whenInWords } from '../when.ts'
import { texts } from './texts.ts'

/** What one kind of mail says of a standing; undefined when it is no longer true, and so no longer wanted. */
export type Words = {
  subject: string
  heading: string
  paragraphs: string[]
  closing?: string[]
  action?: string
  /** The run it is about, when that isn't the one signed up for. */
  run?: RunFacts
  attachments?: MailContent['attachments']
  /** Whose answers are read. */
  replyTo?: string | undefined
}

/** A mail about a registration, written from how it stands when the mail is sent. */
export const mailAbout = (
  name: string,
  words: (standing: Standing, context: MailContext) => Words | undefined | Promise<Words | undefined>,
): MailKind<MailFacts> =>
  defineMail<MailFacts>(`registrations.${name}`, async (facts, context) => {
    const standing = await findStanding(context.db, facts.token, context.now)
    const said = standing && (await words(standing, context))
    return standing && said && contentOf(said, standing, facts, context)
  })

/** The whole mail: a greeting, what it is about, the run in a few lines, and the manage link. */
export function contentOf(
  said: Words,
  standing: Standing,
  { token, name }: MailFacts,
  { locale, baseUrl }: MailContext,
): MailContent {
  const t = texts[locale]
  const run = said.run ?? standing.run
  return {
    subject: said.subject,
    ...(said.attachments && { attachments: said.attachments }),
    ...(said.replyTo && { replyTo: said.replyTo }),
    ...mailLayout({
      locale,
      heading: said.heading,
      paragraphs: [t.hello(firstName(name)), ...said.paragraphs],
      facts: [
        { label: t.course, value: inLanguage(run.title, locale).text },
        { label: t.when, value: whenInWords(run, locale) },
        { label: t.where, value: run.mode === 'digital' ? t.online : `${run.place}, ${run.address}` },
        { label: t.number, value: standing.number },
      ],
      action: { label: said.action ?? t.manage, url: baseUrl + pathIn(locale, paths.registration(token)) },
      answersAreRead: said.replyTo !== undefined,
      closing: [t.keepLink, ...(said.closing ?? []), ...contactLine(run, locale)],
    }),
  }
}

export const firstName = (name: string): string => name.split(/\s+/)[0] ?? name

/** Who answers questions about a run, and how; none when nobody is named. */
export function contactLine(
  { contactName, contactPhone, contactEmail, serviceName }: RunFacts,
  locale: Locale,
): string[] {
  const how = [contactPhone, contactEmail].filter((way) => way !== null).join(', ')
  return how === '' ? [] : [texts[locale].contact(contactName ?? serviceName, how)]
}
