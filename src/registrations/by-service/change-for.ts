import { audit, type Person, roleInService } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import { newCapability } from '../../platform/secrets.ts'
import { findOpenOffer, getState } from '../held.ts'
import { addressLeftMail } from '../mails/address-left.ts'
import { mails } from '../mails/index.ts'
import { lettersTo, type Opened, openToChange, personOf } from '../opened.ts'
import { type Contact, type Member, needsDiffer, type Party, sameAddress } from '../party.ts'
import { addReason, type ChangedPart, changedParts } from '../reasons.ts'
import type { Registrar } from '../registrar.ts'
import { seal } from '../sealed.ts'
import { findByAddress } from './add-referred.ts'
import { getHeldOn, inOwnSeats, type OwnRun } from './own-run.ts'

export type ChangedFor =
  | { kind: 'changed' }
  /** The new address is signed up here already. */
  | { kind: 'already' }
  /** Withdrawn, or erased. */
  | { kind: 'gone' }

type Change = { registration: number; contact: Contact; needs: Member['needs'][] }

/**
 * Changes how somebody is reached and what they need, when they have told those who hold the run. They read who changed
 * what. With another address the manage link is another: the one in the old mailbox opens nothing any more.
 */
export async function changeFor(
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  { registration, contact, needs }: Change,
): Promise<ChangedFor> {
  try {
    return await inOwnSeats(db, person, own, async (db) => {
      await getHeldOn(db, own, registration)
      const { gone } = await getState(db, registration, person.at)
      const opened = await openToChange(db, registrar, registration)
      if (gone || !opened) return { kind: 'gone' }
      const members = opened.party.members.map((member, at) => ({ ...member, needs: needs[at] }))
      const party = { contact, members }
      const parts = changedParts.filter((part) => differs[part](opened.party, party))
      if (parts.length === 0) return { kind: 'changed' }
      const already = parts.includes('email') && (await findByAddress(db, registrar, own.id, contact.email))
      if (already) return { kind: 'already' }
      await keep(db, registrar, { opened, party, newAddress: parts.includes('email') })
      const by = { by: person.name, role: roleInService(person, own.serviceId), parts }
      await addReason(db, person.at, registration, { kind: 'changed-by-service', facts: by })
      await audit(db, person, {
        what: 'registrations.participant-changed',
        serviceId: own.serviceId,
        subject: { kind: 'registration', id: registration },
        details: { run: own.id, parts },
      })
      return { kind: 'changed' }
    })
  } catch (error) {
    if (brokenConstraint(error) !== 'registrations_one_per_person') throw error
    return { kind: 'already' }
  }
}

const differs: Record<ChangedPart, (before: Party, after: Party) => boolean> = {
  name: ({ contact: before }, { contact: after }) => before.name !== after.name,
  phone: ({ contact: before }, { contact: after }) => (before.phone ?? '') !== (after.phone ?? ''),
  email: ({ contact: before }, { contact: after }) => before.email !== after.email,
  language: ({ contact: before }, { contact: after }) => before.language !== after.language,
  needs: ({ members: before }, { members: after }) => needsDiffer(before, after),
}

type Kept = { opened: Opened; party: Party; newAddress: boolean }

async function keep(db: Db, registrar: Registrar, { opened, party, newAddress }: Kept): Promise<void> {
  const { id, run, key } = opened
  const { token, hash } = newAddress ? newCapability() : opened
  const { email, language } = party.contact
  await db
    .updateTable('registrations')
    .set({
      locale: language,
      sealed: seal(key, { run, hash }, { token, party }),
      ...(newAddress && {
        tokenHash: hash,
        person: personOf(registrar, email, token),
        byPhone: email === '',
      }),
    })
    .where('id', '=', id)
    .execute()
  if (newAddress) await tellOfAddress(db, registrar, opened, { ...opened, token, party, locale: language })
}

/** Both hear of it, unless only the spelling is another: the old address without a way in, the new one with it. */
async function tellOfAddress(db: Db, registrar: Registrar, before: Opened, now: Opened): Promise<void> {
  const { mail } = registrar
  await mail.queue(db, mails.addressChanged, ...lettersTo([now]))
  if (await findOpenOffer(db, now.id)) await mail.queue(db, mails.offer, ...lettersTo([now]))
  if (sameAddress(before.party.contact.email) === sameAddress(now.party.contact.email)) return
  const goodbyes = lettersTo([{ ...before, token: now.token }])
  await mail.queue(db, addressLeftMail, ...goodbyes)
}
