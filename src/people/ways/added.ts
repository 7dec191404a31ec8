import type { Db } from '../../platform/db.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { audit } from '../audit.ts'
import { wayAddedMail } from '../mails.ts'
import type { Person } from '../person.ts'

/**
 * Notes that somebody can sign in in one more way, and tells them by mail: were it another who added it, they learn of it
 * (OWASP ASVS 5.0, 6.3.7).
 */
export async function noteWayAdded(db: Db, mail: Mail, person: Person, provider: string): Promise<void> {
  await audit(db, person, { what: 'people.way-in-added', details: { provider } })
  await mail.queue(db, wayAddedMail, {
    to: { address: person.email, name: person.name },
    locale: person.locale,
    facts: {},
  })
}
