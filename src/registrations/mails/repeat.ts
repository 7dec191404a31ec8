import type { Db } from '../../platform/db.ts'
import { defineMail, type MailKind } from '../../platform/mail/index.ts'
import { capabilityHash } from '../../platform/secrets.ts'
import { type MailFacts, openMany } from '../opened.ts'
import type { Registrar } from '../registrar.ts'
import { findStanding } from '../standing.ts'
import { texts } from './receipt-texts.ts'
import { contentOf } from './write.ts'

/** The truth to somebody who signed up though already signed up: the page gave no hint of it. */
export const repeatMail = (registrar: Registrar): MailKind<MailFacts> =>
  defineMail<MailFacts>('registrations.repeat', async ({ token }, context) => {
    const [first] = await openMany(context.db, registrar, await firstOf(context.db, token))
    const standing = first && (await findStanding(context.db, first.token, context.now))
    if (!first || !standing) return undefined
    const t = texts[context.locale].repeat
    const { status } = standing
    if (status !== 'confirmed' && status !== 'waiting' && status !== 'offered') return undefined
    const said = {
      subject: t.subject(standing.number),
      heading: t.heading,
      paragraphs: [t.why, t.stands[status]],
      closing: [t.notYou],
    }
    return contentOf(said, standing, { token: first.token, name: first.party.contact.name }, context)
  })

async function firstOf(db: Db, token: string): Promise<number[]> {
  const row = await db
    .selectFrom('repeatSignups')
    .select('registrationId')
    .where('tokenHash', '=', capabilityHash(token))
    .executeTakeFirst()
  return row ? [row.registrationId] : []
}
