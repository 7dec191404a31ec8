import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { type Locale, locales } from '../../platform/locale.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { capabilityHash, newCapability } from '../../platform/secrets.ts'
import { addAccount } from '../add.ts'
import { audit } from '../audit.ts'
import { listRolesHeld } from '../grants.ts'
import { invitationMail } from '../mails.ts'
import { tell } from '../notices.ts'
import { paths } from '../paths.ts'
import type { Person } from '../person.ts'
import { roleName } from '../role-words.ts'
import { twiceMs } from '../sign-in-link.ts'
import { placeOf } from './holders.ts'
import { texts } from './texts.ts'
import type { Unit } from './units.ts'

const lastsMs = 7 * 24 * 60 * 60_000

export type NewInvitation = {
  name: string
  email: string
  role: string
  userOrganisationId: number | null
  validTo: Date | null
}

/** Offers somebody a role in a unit, by mail. In a transaction. */
export async function invite(
  db: Db,
  mail: Mail,
  { person, unit, locale }: { person: Person; unit: Unit; locale: Locale },
  offered: NewInvitation,
): Promise<void> {
  const { token, hash } = newCapability()
  const { id } = await db
    .insertInto('invitations')
    .values({
      ...offered,
      tokenHash: hash,
      heldIn: unit.heldIn,
      serviceId: unit.heldIn === 'service' ? unit.serviceId : null,
      planningGroupId: unit.planningGroupId,
      region: unit.region,
      invitedBy: person.id,
      invitedAt: person.at,
      expiresAt: new Date(person.at.getTime() + lastsMs),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await mail.queue(db, invitationMail, {
    to: { address: offered.email, name: offered.name },
    locale,
    facts: { token, by: person.name, heldIn: unit.heldIn, role: offered.role, unit: unit.name },
  })
  await audit(db, person, {
    what: 'people.invited',
    ...placeOf(unit),
    subject: { kind: 'invitation', id },
    details: { role: offered.role, heldIn: unit.heldIn },
  })
}

/** The invitations of a unit that wait for an answer. */
export const listInvitations = (db: Db, unit: Unit, now: Date) =>
  ofUnit(db, unit)
    .where('expiresAt', '>', now)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .select(['id', 'name', 'email', 'role', 'expiresAt'])
    .orderBy('invitedAt')
    .execute()

/** Takes an invitation back, in a transaction; one that was answered stays as it is. */
export async function withdrawInvitation(db: Db, person: Person, unit: Unit, id: number): Promise<void> {
  const waiting = await ofUnit(db, unit)
    .select('id')
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!waiting) return
  await db.updateTable('invitations').set({ withdrawnAt: person.at }).where('id', '=', id).execute()
  await audit(db, person, {
    what: 'people.invitation-withdrawn',
    ...placeOf(unit),
    subject: { kind: 'invitation', id },
  })
}

const ofUnit = (db: Db, { heldIn, serviceId, planningGroupId, region }: Unit) =>
  db
    .selectFrom('invitations')
    .where('heldIn', '=', heldIn)
    .where((eb) =>
      heldIn === 'service'
        ? eb('serviceId', '=', serviceId)
        : heldIn === 'planning-group'
          ? eb('planningGroupId', '=', planningGroupId)
          : eb(sql`coalesce(region, '')`, '=', region ?? ''),
    )

type Offer = {
  heldIn: string
  role: string
  serviceId: number | null
  planningGroupId: number | null
  region: string | null
  validTo: Date | null
}

/** Who is offered a role that they hold for a while goes on in it, for as long as the offer says. */
const prolong = (db: Db, account: number, offer: Offer, now: Date) =>
  db
    .updateTable('roleGrants')
    .set({ validTo: offer.validTo })
    .where('accountId', '=', account)
    .where('unit', '=', unitKey(offer))
    .where('role', '=', offer.role)
    .where('validFrom', '<=', now)
    .where('validTo', '>', now)
    .where(sql<boolean>`coalesce(${offer.validTo}::timestamptz, 'infinity') > valid_to`)
    .execute()

const unitKey = ({ heldIn, serviceId, planningGroupId, region }: Offer): string =>
  [heldIn, serviceId ?? planningGroupId ?? region].filter((part) => part !== null).join(':')

type Taking = {
  name: string
  locale: Locale
  /** The token of the form that was sent: the same one again is the same press. */
  form: string | undefined
  now: Date
}

/** Whose an invitation has become: the account, and whether this form took it just now. */
export async function findWhoTook(
  db: Db,
  token: string,
  { form, now }: Pick<Taking, 'form' | 'now'>,
): Promise<{ account: number; byThisPress: boolean } | undefined> {
  const taken = await db
    .selectFrom('invitations as i')
    .innerJoin('accounts as a', (on) => on.on(sql<boolean>`lower(a.email) = lower(i.email)`))
    .where('i.tokenHash', '=', capabilityHash(token))
    .where('i.acceptedAt', 'is not', null)
    .where('a.closedAt', 'is', null)
    .select(['a.id as account', 'i.pressedWith', 'i.acceptedAt'])
    .executeTakeFirst()
  if (!taken) return undefined
  const justNow = taken.acceptedAt !== null && now.getTime() - taken.acceptedAt.getTime() < twiceMs
  const same = form !== undefined && taken.pressedWith?.equals(capabilityHash(form)) === true
  return { account: taken.account, byThisPress: justNow && same }
}

/** An invitation that can still be taken, as whoever holds its link sees it. */
export type OpenInvitation = NonNullable<Awaited<ReturnType<typeof findOpenInvitation>>>

export const findOpenInvitation = (db: Db, token: string, now: Date) =>
  db
    .selectFrom('invitations as i')
    .innerJoin('accounts as by', 'by.id', 'i.invitedBy')
    .leftJoin('services as s', 's.id', 'i.serviceId')
    .leftJoin('planningGroups as p', 'p.id', 'i.planningGroupId')
    .leftJoin('healthRegions as r', 'r.name', 'i.region')
    .where('i.tokenHash', '=', capabilityHash(token))
    .where('i.acceptedAt', 'is', null)
    .where('i.withdrawnAt', 'is', null)
    .where('i.expiresAt', '>', now)
    .select(['i.heldIn', 'i.role', 'i.name', 'i.email', 'by.name as invitedBy'])
    .select(sql<string | null>`coalesce(s.name, p.name, r.full_name)`.as('unitName'))
    .executeTakeFirst()

/**
 * Takes an invitation: the first who does gets the role, with an account for the address it was sent to. Answers the
 * account; nothing when it was taken, withdrawn or ran out. Refused by the database when the roles don't go together.
 */
export async function acceptInvitation(
  db: Db,
  mail: Mail,
  token: string,
  { name, locale, form, now }: Taking,
): Promise<number | undefined> {
  const taken = await db
    .updateTable('invitations')
    .set({ acceptedAt: now, pressedWith: form ? capabilityHash(form) : null })
    .where('tokenHash', '=', capabilityHash(token))
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('expiresAt', '>', now)
    .returningAll()
    .executeTakeFirst()
  if (!taken) return undefined
  const account = await addAccount(db, { email: taken.email, name, locale, now })
  await prolong(db, account, taken, now)
  await db
    .insertInto('roleGrants')
    .values({
      accountId: account,
      heldIn: taken.heldIn,
      role: taken.role,
      serviceId: taken.serviceId,
      planningGroupId: taken.planningGroupId,
      region: taken.region,
      userOrganisationId: taken.userOrganisationId,
      validFrom: now,
      validTo: taken.validTo && (taken.validTo > now ? taken.validTo : now),
      givenBy: taken.invitedBy,
    })
    .onConflict((conflict) => conflict.constraint('role_grants_do_not_overlap').doNothing())
    .execute()
  const { name: who } = await db
    .selectFrom('accounts')
    .select('name')
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  const person = { id: account, name: who, at: now, roles: await listRolesHeld(db, account, now) }
  const group = await db
    .selectFrom('planningGroups')
    .select('serviceId')
    .where('id', '=', taken.planningGroupId ?? 0)
    .executeTakeFirst()
  await audit(db, person, {
    what: 'people.role-taken',
    serviceId: taken.serviceId ?? group?.serviceId,
    planningGroupId: taken.planningGroupId ?? undefined,
    region: taken.region ?? undefined,
    subject: { kind: 'invitation', id: taken.id },
    details: { role: taken.role, heldIn: taken.heldIn },
  })
  await tell(db, mail, [taken.invitedBy], {
    title: inEveryLanguage((locale) => texts[locale].accepted(who, roleName(locale, taken))),
    path: paths.roles(),
    now,
  })
  return account
}

const inEveryLanguage = (words: (locale: Locale) => string): LocalisedText =>
  Object.fromEntries(locales.map((locale) => [locale, words(locale)]))
