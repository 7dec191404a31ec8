import { isDatabaseAway } from '../errors.ts'
import { decrypt } from '../secrets.ts'
import type { Recipient } from './address.ts'
import type { Facts, MailContext, MailKind } from './define-mail.ts'
import type { Outgoing } from './message.ts'
import type { Claimed } from './outbox.ts'
import type { Outcome } from './outcome.ts'

/** A mail ready to be carried, or what became of it before that. */
export type Prepared = { mail: Outgoing } | { outcome: Outcome }

const aMinute = 60_000

/** Opens a mail and writes its words. `key` is undefined when the key that sealed it has been deleted. */
export async function prepare(
  { id, locale, sealed }: Claimed,
  {
    kind,
    key,
    context,
  }: { kind: MailKind | undefined; key: Buffer | undefined; context: Omit<MailContext, 'locale'> },
  onTrouble: (error: unknown) => void,
): Promise<Prepared> {
  if (!key) return { outcome: { kind: 'dropped', reason: 'key deleted' } }
  // A newer copy of the program, running beside this one, may know more kinds of mail.
  if (!kind) return { outcome: { kind: 'put-back', afterMs: aMinute } }
  try {
    const { to, facts }: { to: Recipient; facts: Facts } = JSON.parse(decrypt(key, sealed, id).toString())
    const content = await kind.write(facts, { ...context, locale })
    return content
      ? { mail: { id, to, content } }
      : { outcome: { kind: 'dropped', reason: 'no longer wanted' } }
  } catch (error) {
    onTrouble(error)
    if (isDatabaseAway(error)) return { outcome: { kind: 'put-back', afterMs: 0 } }
    return { outcome: { kind: 'deferred', reason: 'not written' } }
  }
}
