import { defineMail, isMailAddress } from '../../platform/mail/index.ts'
import type { MailFacts } from '../opened.ts'
import { findStanding } from '../standing.ts'
import { texts } from './service-texts.ts'
import { contentOf } from './write.ts'

/**
 * What those who hold a run write to those who take part. Its subject is ours, so that no health word and no header gets
 * into it; answers go to the contact of the course.
 */
export const messageMail = defineMail<MailFacts & { words: string }>(
  'registrations.message',
  async (facts, context) => {
    const standing = await findStanding(context.db, facts.token, context.now)
    if (!standing || standing.status === 'withdrawn') return undefined
    const t = texts[context.locale].message
    const { contactEmail, serviceName } = standing.run
    const said = {
      subject: t.subject(standing.number),
      heading: t.heading(serviceName),
      paragraphs: facts.words.split(/\n+/),
      replyTo: contactEmail && isMailAddress(contactEmail) ? contactEmail : undefined,
    }
    return contentOf(said, standing, facts, context)
  },
)
