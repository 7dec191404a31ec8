import { defineMail, mailLayout } from '../../platform/mail/index.ts'
import type { MailFacts } from '../opened.ts'
import { findStanding } from '../standing.ts'
import { texts } from './service-texts.ts'
import { contactLine } from './write.ts'

/** To an address that is no longer somebody's: no link, no course and no name, for it may never have been theirs. */
export const addressLeftMail = defineMail<MailFacts>(
  'registrations.address-left',
  async ({ token }, { db, locale, now }) => {
    const standing = await findStanding(db, token, now)
    if (!standing) return undefined
    const t = texts[locale].addressLeft
    return {
      subject: t.subject(standing.number),
      ...mailLayout({
        locale,
        heading: t.heading,
        paragraphs: [t.text(standing.number), t.wrong],
        closing: contactLine(standing.run, locale),
      }),
    }
  },
)
