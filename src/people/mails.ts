import { pathIn } from '../platform/locale.ts'
import { defineMail, type MailKind, mailLayout } from '../platform/mail/index.ts'
import { texts } from './mail-texts.ts'
import { paths } from './paths.ts'

/** The link that signs somebody in. */
export const signInMail = defineMail<{ token: string; goOnTo: string | undefined; expires: number }>(
  'people.sign-in-link',
  ({ token, goOnTo, expires }, { locale, now, baseUrl }) => {
    if (expires <= now.getTime()) return undefined // it waited for too long on our side
    const t = texts[locale].link
    const url = baseUrl + pathIn(locale, paths.linkTo(token, goOnTo))
    return {
      subject: t.subject,
      ...mailLayout({
        locale,
        heading: t.subject,
        paragraphs: [t.text],
        action: { label: t.action, url },
        closing: [t.notYou],
      }),
    }
  },
)

/** The kinds of mail this room queues, for the sender. */
export const peopleMails = [signInMail] as unknown as MailKind[]
