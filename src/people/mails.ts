import { pathIn } from '../platform/locale.ts'
import { defineMail, type MailKind, mailLayout } from '../platform/mail/index.ts'
import { texts } from './mail-texts.ts'
import { paths } from './paths.ts'
import { roleName } from './role-words.ts'
import { aboutRole } from './roles/about.ts'

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

/** There is one more way in to one's account. */
export const wayAddedMail = defineMail<Record<string, never>>(
  'people.way-in-added',
  (_, { locale, baseUrl }) => {
    const t = texts[locale].wayAdded
    return {
      subject: t.subject,
      ...mailLayout({
        locale,
        heading: t.subject,
        paragraphs: [t.text],
        action: { label: t.action, url: baseUrl + pathIn(locale, paths.ways()) },
        closing: [t.notYou],
      }),
    }
  },
)

/** The offer of a role. */
export const invitationMail = defineMail<{
  token: string
  by: string
  heldIn: string
  role: string
  unit: string | null
}>('people.invitation', ({ token, by, heldIn, role, unit }, { locale, baseUrl }) => {
  const t = texts[locale].invitation
  const called = roleName(locale, { heldIn, role })
  return {
    subject: t.subject,
    ...mailLayout({
      locale,
      heading: t.heading(called),
      paragraphs: [unit ? t.text(by, unit) : t.textOnly(by), t.meaning(aboutRole(locale, heldIn, role))],
      action: { label: t.action, url: baseUrl + pathIn(locale, paths.invitation(token)) },
      closing: [t.closing],
    }),
  }
})

/** What waits: one thing, or the day's. */
export const noticesMail = defineMail<{ news: { title: string; path: string }[] }>(
  'people.notices',
  ({ news }, { locale, baseUrl }) => {
    const t = texts[locale].notices
    const [first] = news
    if (!first) return undefined
    const only = news.length === 1 ? first : undefined
    return {
      subject: t.subject,
      ...mailLayout({
        locale,
        heading: t.heading(news.length),
        paragraphs: news.map(({ title }) => title),
        action: { label: t.action, url: baseUrl + pathIn(locale, only?.path ?? paths.mine()) },
        closing: [t.closing],
      }),
    }
  },
)

/** The kinds of mail this room queues, for the sender. */
export const peopleMails = [signInMail, wayAddedMail, invitationMail, noticesMail] as unknown as MailKind[]
